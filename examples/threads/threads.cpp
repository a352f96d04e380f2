// threads.cpp - embeds many photos on several threads.
//
//     threads COUNT face.weights embeddings.npy PHOTO...
//
// The photos are aligned faces, PNG or JPEG files. Row i of the array is the embedding of photo i.
// Each thread has a model, that is an arena; all of them share the mapped weights. A thread that is
// done with a photo takes the next one, so that a slow photo delays no other.
#include "face.h"
#include "picture.h"
#include <mixfacec.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

MIXFACEC_MODEL(face, FACE);

namespace {

using Embeddings = std::vector<std::array<float, FACE_EMBEDDING>>;
using Models = std::vector<std::unique_ptr<face_model>>;
using Clock = std::chrono::steady_clock;

Models load(const char *weights, int count) {
    Models models;
    models.push_back(std::make_unique<face_model>(weights));
    for (int i = 1; i < count; i++)
        models.push_back(std::make_unique<face_model>(models[0]->weights()));
    return models;
}

std::vector<std::uint8_t> read(const std::string &path) {
    std::vector<std::uint8_t> pixels(std::size_t{FACE_INPUT_WIDTH} * FACE_INPUT_HEIGHT * 3);
    char why[PICTURE_WHY];
    if (picture_read(path.c_str(), FACE_INPUT_WIDTH, FACE_INPUT_HEIGHT, pixels.data(), why))
        throw std::runtime_error(path + ": " + why);
    return pixels;
}

Embeddings embed(const Models &models, const std::vector<std::string> &photos,
                 mixfacec::threads &workers) {
    Embeddings result(photos.size());
    std::vector<std::exception_ptr> failures(photos.size());
    std::atomic<std::size_t> next{0};
    workers.each([&](int worker) { // nothing may be thrown out of here
        for (std::size_t i; (i = next++) < photos.size();) try {
                result[i] =
                    models[static_cast<std::size_t>(worker)]->embed(read(photos[i]), FACE_RGB);
            } catch (...) { failures[i] = std::current_exception(); }
    });
    for (const auto &failure : failures)
        if (failure) std::rethrow_exception(failure);
    return result;
}

// The header of a .npy file has 128 bytes, the last of them a newline.
void write(const char *path, const Embeddings &rows) {
    char shape[128];
    std::snprintf(shape, sizeof shape,
                  "{'descr': '<f4', 'fortran_order': False, 'shape': (%zu, %d), }", rows.size(),
                  FACE_EMBEDDING);
    std::string head(shape);
    head.resize(117, ' ');
    std::ofstream file(path, std::ios::binary);
    file << std::string("\x93NUMPY\1\0\x76\0", 10) << head << '\n';
    file.write(reinterpret_cast<const char *>(rows.data()),
               static_cast<std::streamsize>(rows.size() * sizeof rows[0]));
    if (!file.flush()) throw std::runtime_error(std::string(path) + ": cannot write");
}

} // namespace

int main(int argc, char **argv) try {
    if (argc < 5)
        throw std::runtime_error("usage: threads COUNT face.weights embeddings.npy PHOTO...");
    const std::vector<std::string> photos(argv + 4, argv + argc);
    mixfacec::threads workers(std::atoi(argv[1]));
    const Models models = load(argv[2], workers.size());

    const auto start = Clock::now();
    const Embeddings embeddings = embed(models, photos, workers);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    write(argv[3], embeddings);
    std::cout << photos.size() << " photos on " << workers.size() << " threads: " << 1e3 * seconds
              << " ms, " << static_cast<double>(photos.size()) / seconds << " a second\n";
} catch (const std::exception &error) {
    std::cerr << "threads: " << error.what() << '\n';
    return 1;
}
