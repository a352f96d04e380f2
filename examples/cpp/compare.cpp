// compare.cpp - are these two photos the same person?
//
//     compare face.weights a.png b.jpg
//
// The photos are aligned faces of 112 x 112 pixels. The model is the files face.h, face.c and
// face.weights that `mixfacec compile --prefix face` wrote; face.c compiles as C or C++.
#include "face.h"
#include "picture.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <memory>
#include <new>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Embedding = std::array<float, FACE_EMBEDDING>;
using Photo = std::vector<std::uint8_t>;

// Bytes at an alignment that std::vector does not promise.
class Buffer {
  public:
    Buffer(std::size_t size, std::size_t align)
        : bytes(static_cast<char *>(::operator new(size, std::align_val_t(align))), Free{align}) {}
    char *data() const { return bytes.get(); }

  private:
    struct Free {
        std::size_t align;
        void operator()(char *p) const { ::operator delete(p, std::align_val_t(align)); }
    };
    std::unique_ptr<char, Free> bytes;
};

void expect_ok(const std::string &what, int status) {
    if (status != FACE_OK) throw std::runtime_error(what + ": " + face_error_text(status));
}

// The weights are const and may be shared by threads; every thread needs an arena of its own.
class Model {
  public:
    explicit Model(const std::string &path) {
        std::ifstream file(path, std::ios::binary);
        if (!file) throw std::runtime_error(path + ": cannot read");
        file.read(weights.data(), FACE_WEIGHTS_BYTES);
        expect_ok(path,
                  face_weights_check(weights.data(), static_cast<std::size_t>(file.gcount())));
        expect_ok(path, face_selftest(weights.data(), arena.data())); // once is enough
    }
    Embedding embed(const Photo &photo) const {
        Embedding result;
        expect_ok("photo", face_run_u8(weights.data(), arena.data(), photo.data(),
                                       FACE_INPUT_WIDTH * 3, FACE_RGB, result.data()));
        return result;
    }

  private:
    Buffer weights{FACE_WEIGHTS_BYTES, FACE_WEIGHTS_ALIGN};
    Buffer arena{FACE_ARENA_BYTES, FACE_ARENA_ALIGN};
};

Photo read_photo(const std::string &path) {
    Photo photo(std::size_t{FACE_INPUT_WIDTH} * FACE_INPUT_HEIGHT * 3);
    char why[PICTURE_WHY];
    if (picture_read(path.c_str(), FACE_INPUT_WIDTH, FACE_INPUT_HEIGHT, photo.data(), why))
        throw std::runtime_error(path + ": " + why);
    return photo;
}

double dot(const Embedding &a, const Embedding &b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

} // namespace

int main(int argc, char **argv) try {
    if (argc != 4) throw std::runtime_error("usage: compare face.weights a.png b.jpg");
    const Model model(argv[1]);
    const auto a = model.embed(read_photo(argv[2])), b = model.embed(read_photo(argv[3]));
    std::cout << "cosine " << std::fixed << dot(a, b) / std::sqrt(dot(a, a) * dot(b, b)) << '\n';
} catch (const std::exception &error) {
    std::cerr << "compare: " << error.what() << '\n';
    return 1;
}
