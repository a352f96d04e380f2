// conform.cpp MODEL.weights FACES EMBEDDINGS - the vectors through mixfacec.hpp: bytes of RGB
// faces, and the float32 embeddings of `mixfacec embed`. Prints the largest 1 - cosine; with
// threads too, and in a batch.
#include "m.h"
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <mixfacec.hpp>
#include <vector>

MIXFACEC_MODEL(m, M);

namespace {

template <class T> std::vector<T> read(const char *path) {
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    std::vector<T> values(bytes.size() / sizeof(T));
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
    return values;
}

// Planes as run() takes them, from the mean and scale that the model names.
std::vector<float> planes_of(mixfacec::span<const std::uint8_t> pixels) {
    std::vector<float> planes(pixels.size());
    const std::size_t map = M_INPUT_HEIGHT * M_INPUT_WIDTH;
    for (std::size_t i = 0; i < pixels.size(); i++)
        planes[i % 3 * map + i / 3] =
            (static_cast<float>(pixels.data()[i]) - m_info.mean[i % 3]) * m_info.scale[i % 3];
    return planes;
}

double away(mixfacec::span<const float> a, mixfacec::span<const float> b) {
    return 1 - mixfacec::cosine(a, b);
}

#ifdef MIXFACEC_NO_EXCEPTIONS
int conform(char **arg) {
    m_model model(arg[1]), absent("absent.weights");
    const auto faces = read<std::uint8_t>(arg[2]);
    std::vector<float> planes = planes_of({faces.data(), m_model::input_size}), result(M_EMBEDDING);
    if (absent.status() >= 0 || absent.run(planes, result) != absent.status()) return 1;
    if (model.status() || model.run({planes.data(), 3}, result) != mixfacec::error_size) return 1;
    if (model.run({faces.data(), m_model::input_size}, M_RGB, result)) return 1;
    std::cout << away(result, {read<float>(arg[3]).data(), M_EMBEDDING}) << '\n';
    return 0;
}
#else
template <class F> bool throws(int status, F call) {
    try {
        call();
    } catch (const mixfacec::error &e) { return e.status() == status; }
    return false;
}

int conform(char **arg) {
    const auto faces = read<std::uint8_t>(arg[2]);
    const auto expected = read<float>(arg[3]);
    const std::size_t n = expected.size() / M_EMBEDDING;
    mixfacec::threads workers(2);
    m_model model(arg[1], workers.size()), other(model.weights());
    double worst = 0;
    std::vector<float> all, batch(expected.size()), result(M_EMBEDDING);
    for (std::size_t i = 0; i < n; i++) {
        const mixfacec::span<const std::uint8_t> face{&faces[i * m_model::input_size],
                                                      m_model::input_size};
        const mixfacec::span<const float> want{&expected[i * M_EMBEDDING], M_EMBEDDING};
        const auto planes = planes_of(face);
        const auto embedding = other.embed(face, M_RGB);
        all.insert(all.end(), planes.begin(), planes.end());
        worst = std::max({worst, away(embedding, want), away(other.embed(planes), want)});
        model.run(planes, result, workers);
        if (std::memcmp(other.embed(planes).data(), result.data(), sizeof embedding)) return 1;
    }
    model.run_batch(all, batch, workers);
    worst = std::max(worst, away(batch, expected));
    std::vector<std::byte> nothing(4096);
    if (!throws(mixfacec::error_size,
                [&] {
                    model.run({all.data(), 1}, result);
                }) ||
        !throws(-ENOENT, [] { m_model absent("absent.weights"); }) || !throws(M_ERR_ORDER, [&] {
            model.run({faces.data(), m_model::input_size}, 99, result);
        }))
        return 1;
    std::cout << worst << '\n';
    return 0;
}
#endif

} // namespace

int main(int, char **arg) { return conform(arg); }
