// mixfacec.hpp - a compiled model as a C++17 object.
//
//     #include "face.h"              // written by `mixfacec compile --prefix face`
//     #include <mixfacec.hpp>
//     MIXFACEC_MODEL(face, FACE);    // declares face_model
//
//     face_model model("face.weights");
//     auto embedding = model.embed(pixels, FACE_RGB);      // std::array<float, FACE_EMBEDDING>
//     double same = mixfacec::cosine(embedding, another);  // -1 to 1
//
//     mixfacec::threads workers(2);                     // links runtime/mixfacec_pool.c
//     face_model fast("face.weights", workers.size());  // an arena for two threads
//     fast.run(planes, embedding, workers);             // the same bits, sooner
//     fast.run_batch(faces, embeddings, workers);
//
// A model maps its weights or looks at the caller's, and owns one arena: its only allocation, made
// by the constructor. A call uses the arena, so threads that call at the same time need a model
// each; they may share the weights: face_model other(model.weights()).
//
// Errors are exceptions of type mixfacec::error, with the status of the C function. With
// MIXFACEC_NO_EXCEPTIONS defined, every call returns that status instead (0: success; negative: an
// errno of reading the weights), and status() has that of the constructor.
//
// SPDX-License-Identifier: 0BSD
#ifndef MIXFACEC_HPP
#define MIXFACEC_HPP
#include <array>
#include <cerrno>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#define MIXFACEC_MAPS_FILES 1
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#ifdef MIXFACEC_NO_EXCEPTIONS
#define MIXFACEC_STATUS [[nodiscard]] int
#else
#define MIXFACEC_STATUS int
#include <stdexcept>
#include <string>
#endif

#if __has_include("mixfacec_pool.h") && !defined(MIXFACEC_NO_THREADS)
#define MIXFACEC_HAS_THREADS 1
#include "mixfacec_pool.h"
#endif

namespace mixfacec {

// What std::span of C++20 is: a pointer and how many elements are behind it.
template <class T> class span {
  public:
    constexpr span() noexcept = default;
    // `size` elements at `data`; they belong to the caller, and so do those of the others.
    constexpr span(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
    // An array of C.
    template <std::size_t N> constexpr span(T (&array)[N]) noexcept : data_(array), size_(N) {}
    // Any container with data() and size(): std::vector, std::array, std::span.
    template <class C, class = std::enable_if_t<
                           std::is_convertible_v<decltype(std::declval<C &>().data()), T *>>>
    constexpr span(C &&container) noexcept : data_(container.data()), size_(container.size()) {}
    // The first element.
    constexpr T *data() const noexcept { return data_; }
    // How many elements there are, not bytes.
    constexpr std::size_t size() const noexcept { return size_; }

  private:
    T *data_ = nullptr;
    std::size_t size_ = 0;
};

// Statuses of this header, beside those of the model: a span has the wrong size.
constexpr int error_size = 1000;

#ifndef MIXFACEC_NO_EXCEPTIONS
// What is thrown; what() says which call failed and why.
class error : public std::runtime_error {
  public:
    // A status and a sentence about it.
    error(int status, const std::string &text) : std::runtime_error(text), status_(status) {}
    // That of the C function; error_size; or negative, an errno.
    int status() const noexcept { return status_; }

  private:
    int status_;
};
#endif

// The cosine of two embeddings of n numbers; 0 if one of them is all zeros.
inline double cosine(span<const float> a, span<const float> b) noexcept {
    const std::size_t n = a.size() < b.size() ? a.size() : b.size();
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < n; i++) {
        const double x = static_cast<double>(a.data()[i]), y = static_cast<double>(b.data()[i]);
        ab += x * y;
        aa += x * x;
        bb += y * y;
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

// A read-only file in memory: mapped where the system can, else read. Pages are aligned enough for
// weights.
class file {
  public:
    file() noexcept = default;
    file(const file &) = delete;
    file &operator=(const file &) = delete;
    file(file &&other) noexcept { swap(other); }
    file &operator=(file &&other) noexcept {
        swap(other);
        return *this;
    }
    ~file() { close(); }

    //   path     of the file
    //   align    bytes; of what is read, where the system cannot map files
    //   returns  0, or the errno of what failed
    int open(const char *path, std::size_t align) noexcept {
        close();
#ifdef MIXFACEC_MAPS_FILES
        (void)align;
        struct stat facts;
        const int handle = ::open(path, O_RDONLY | O_CLOEXEC);
        if (handle < 0) return errno;
        int failed = ::fstat(handle, &facts) ? errno : 0;
        if (!failed && facts.st_size > 0) {
            void *at = ::mmap(nullptr, static_cast<std::size_t>(facts.st_size), PROT_READ,
                              MAP_PRIVATE, handle, 0);
            if (at == MAP_FAILED)
                failed = errno;
            else
                data_ = at, size_ = static_cast<std::size_t>(facts.st_size);
        }
        ::close(handle);
        return failed;
#else
        std::FILE *f = std::fopen(path, "rb");
        if (!f) return errno ? errno : EIO;
        std::fseek(f, 0, SEEK_END);
        const long end = std::ftell(f);
        std::rewind(f);
        align_ = align;
        if (end > 0)
            data_ = ::operator new(static_cast<std::size_t>(end), std::align_val_t(align),
                                   std::nothrow);
        if (data_) size_ = std::fread(data_, 1, static_cast<std::size_t>(end), f);
        const bool whole = end >= 0 && size_ == static_cast<std::size_t>(end);
        std::fclose(f);
        return whole ? 0 : end > 0 && !data_ ? ENOMEM : EIO;
#endif
    }
    // What is in the file, until the object ends.
    span<const std::byte> bytes() const noexcept {
        return {static_cast<const std::byte *>(data_), size_};
    }

  private:
    void swap(file &other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(align_, other.align_);
    }
    void close() noexcept {
        if (!data_) return;
#ifdef MIXFACEC_MAPS_FILES
        ::munmap(data_, size_);
#else
        ::operator delete(data_, std::align_val_t(align_));
#endif
        data_ = nullptr;
        size_ = 0;
    }
    void *data_ = nullptr;
    std::size_t size_ = 0, align_ = 1;
};

#ifdef MIXFACEC_HAS_THREADS
// A pool of `count` threads, the caller among them; without work they sleep. One call at a time.
class threads {
  public:
    // Starts them; throws error if it cannot.
    //   count  1 to MIXFACEC_POOL_MOST
    explicit threads(int count) {
        status_ = mixfacec_pool_start(&pool_, count);
        if (!status_) size_ = count;
#ifndef MIXFACEC_NO_EXCEPTIONS
        if (status_) throw error(-status_, std::string("threads: ") + std::strerror(status_));
#endif
    }
    ~threads() {
        if (size_) mixfacec_pool_stop(&pool_);
    }
    threads(const threads &) = delete;
    threads &operator=(const threads &) = delete;
    int size() const noexcept { return size_; } // threads, the caller included; 0: not started
    int status() const noexcept { return -status_; } // 0, or negative: the errno of starting them
    // For the functions of mixfacec_pool.h.
    mixfacec_pool *pool() noexcept { return &pool_; }
    // task(i) for i = 0 .. size() - 1, side by side; returns when all have ended. It must not throw.
    template <class Task> void each(Task task) noexcept {
        mixfacec_parallel_for(
            &pool_, size_, [](void *state, int i) { (*static_cast<Task *>(state))(i); }, &task);
    }

  private:
    mixfacec_pool pool_;
    int size_ = 0, status_ = 0;
};
#endif

// A model and its arena. F is what MIXFACEC_MODEL(name, NAME) makes; its name is name_model.
//
// A call throws error, or returns a status: one of NAME_ERR_.., or error_size if a span has another
// size than it must have. Spans are of the caller, are not kept, and must not overlap.
template <class F> class model {
  public:
    static constexpr std::size_t embedding_size = F::embedding; // floats of an embedding
    // Floats of an input: channels * height * width.
    static constexpr std::size_t input_size = F::channels * F::height * F::width;
    // What embed() returns.
    using embedding = std::array<float, F::embedding>;

    // Maps the weights, checks them and runs the self-test.
    //   weights_path  the weights file
    //   threads       how many the arena is large enough for
    explicit model(const char *weights_path, int threads = 1) {
        const int failed = file_.open(weights_path, F::weights_align);
        weights_ = file_.bytes();
        start(failed ? -failed : 0, weights_path, threads);
    }
    // The same with weights of the caller.
    //   weights  all of them, aligned to NAME_WEIGHTS_ALIGN; they must outlive the model
    //   threads  how many the arena is large enough for
    explicit model(span<const std::byte> weights, int threads = 1) : weights_(weights) {
        start(0, "weights", threads);
    }
    ~model() { ::operator delete(arena_, std::align_val_t(F::arena_align)); }
    model(const model &) = delete;
    model &operator=(const model &) = delete;

    int status() const noexcept { return status_; } // of the constructor; 0: the model is ready
    // The weights, for further models that share them.
    span<const std::byte> weights() const noexcept { return weights_; }
    // A sentence about any status of this model; never null.
    static const char *error_text(int status) noexcept {
        if (status < 0) return std::strerror(-status);
        return status == error_size ? "a span has another size than the model needs"
                                    : F::error_text(status);
    }

    // The embedding of a face that is normalised already.
    //   planes  float32 [channels][height][width], normalised as the header of the model says
    //   result  float32 [embedding_size], written
    MIXFACEC_STATUS run(span<const float> planes, span<float> result) {
        if (status_) return check(status_, "run");
        if (planes.size() != input_size || result.size() != F::embedding)
            return check(error_size, "run");
        return check(F::run(weights_.data(), arena_, planes.data(), result.data()), "run");
    }
    // The embedding of a face as pixels.
    //   pixels  rows of NAME_INPUT_WIDTH pixels
    //   order   of the bytes of a pixel: NAME_RGB, NAME_BGR, ..
    //   result  float32 [embedding_size], written
    //   stride  bytes from one row to the next; 0: no gaps; negative: the first row is the last in
    //           memory, and pixels begins with the last one
    MIXFACEC_STATUS run(span<const std::uint8_t> pixels, int order, span<float> result,
                        std::ptrdiff_t stride = 0) {
        if (status_) return check(status_, "run");
        const std::ptrdiff_t row =
            static_cast<std::ptrdiff_t>(F::width) * static_cast<std::ptrdiff_t>(F::bytes_of(order));
        if (!stride) stride = row;
        const std::ptrdiff_t rows =
            (static_cast<std::ptrdiff_t>(F::height) - 1) * (stride < 0 ? -stride : stride);
        if (result.size() != F::embedding || pixels.size() < static_cast<std::size_t>(rows + row))
            return check(error_size, "run");
        const std::uint8_t *first = pixels.data() + (stride < 0 ? rows : 0);
        return check(F::run_u8(weights_.data(), arena_, first, stride, order, result.data()),
                     "run");
    }
#ifdef MIXFACEC_HAS_THREADS
    // One face on several threads; the same bits as on one.
    //   planes   float32 [channels][height][width], normalised as the header of the model says
    //   result   float32 [embedding_size], written
    //   workers  not more than the `threads` of the constructor, nor than NAME_MAX_THREADS
    MIXFACEC_STATUS run(span<const float> planes, span<float> result, threads &workers) {
        if (status_) return check(status_, "run");
        if (planes.size() != input_size || result.size() != F::embedding)
            return check(error_size, "run");
        const typename F::pool pool = {mixfacec_parallel_for, workers.pool(), workers.size()};
        return check(
            F::run_mt(weights_.data(), arena_, arena_bytes_, planes.data(), result.data(), &pool),
            "run");
    }
    // Many faces, each on one of several threads; the same bits as one by one.
    //   planes   float32 [n][channels][height][width], normalised
    //   results  float32 [n][embedding_size], written
    //   workers  not more than the `threads` of the constructor
    MIXFACEC_STATUS run_batch(span<const float> planes, span<float> results, threads &workers) {
        if (status_) return check(status_, "run_batch");
        const std::size_t n = planes.size() / input_size;
        if (planes.size() % input_size || results.size() != n * F::embedding || n > 0x7fffffff)
            return check(error_size, "run_batch");
        const typename F::pool pool = {mixfacec_parallel_for, workers.pool(), workers.size()};
        return check(F::run_batch(weights_.data(), arena_, arena_bytes_, planes.data(),
                                  static_cast<int>(n), results.data(), &pool),
                     "run_batch");
    }
#endif
#ifndef MIXFACEC_NO_EXCEPTIONS
    // run() that returns the embedding; only with exceptions.
    embedding embed(span<const std::uint8_t> pixels, int order, std::ptrdiff_t stride = 0) {
        embedding result;
        run(pixels, order, result, stride);
        return result;
    }
    // The same of a face that is normalised already.
    embedding embed(span<const float> planes) {
        embedding result;
        run(planes, result);
        return result;
    }
#endif

  private:
    void start(int status, const char *what, int threads) {
        if (threads < 1) threads = 1;
        arena_bytes_ = F::arena_bytes_batch(threads);
        if (F::arena_bytes_mt(threads) > arena_bytes_) arena_bytes_ = F::arena_bytes_mt(threads);
        if (!status) {
            arena_ = ::operator new(arena_bytes_, std::align_val_t(F::arena_align), std::nothrow);
            status = arena_ ? F::weights_check(weights_.data(), weights_.size()) : -ENOMEM;
        }
        if (!status) status = F::selftest(weights_.data(), arena_);
        status_ = status;
#ifndef MIXFACEC_NO_EXCEPTIONS
        if (status) { // the destructor does not run
            ::operator delete(arena_, std::align_val_t(F::arena_align));
            throw error(status, std::string(what) + ": " + error_text(status));
        }
#else
        (void)what;
#endif
    }
    static int check(int status, const char *what) {
#ifndef MIXFACEC_NO_EXCEPTIONS
        if (status) throw error(status, std::string(what) + ": " + error_text(status));
#else
        (void)what;
#endif
        return status;
    }

    file file_;
    span<const std::byte> weights_;
    void *arena_ = nullptr;
    std::size_t arena_bytes_ = 0;
    int status_ = 0;
};

} // namespace mixfacec

// Declares name_model for the header of a model: its prefix, and that in capitals.
#define MIXFACEC_MODEL(name, NAME)                                                                 \
    struct name##_functions {                                                                      \
        using pool = NAME##_pool;                                                                  \
        static constexpr std::size_t embedding = NAME##_EMBEDDING;                                 \
        static constexpr std::size_t channels = NAME##_INPUT_CHANNELS;                             \
        static constexpr std::size_t height = NAME##_INPUT_HEIGHT;                                 \
        static constexpr std::size_t width = NAME##_INPUT_WIDTH;                                   \
        static constexpr std::size_t arena_align = NAME##_ARENA_ALIGN;                             \
        static constexpr std::size_t weights_align = NAME##_WEIGHTS_ALIGN;                         \
        static constexpr std::size_t arena_bytes_mt(int threads) {                                 \
            return NAME##_ARENA_BYTES_MT(threads);                                                 \
        }                                                                                          \
        static constexpr std::size_t arena_bytes_batch(int threads) {                              \
            return NAME##_ARENA_BYTES_BATCH(threads);                                              \
        }                                                                                          \
        static constexpr std::size_t bytes_of(int order) {                                         \
            return order == NAME##_GRAY                           ? 1                              \
                   : order == NAME##_RGBA || order == NAME##_BGRA ? 4                              \
                                                                  : 3;                             \
        }                                                                                          \
        static constexpr auto error_text = name##_error_text;                                      \
        static constexpr auto weights_check = name##_weights_check;                                \
        static constexpr auto selftest = name##_selftest;                                          \
        static constexpr auto run = name##_run;                                                    \
        static constexpr auto run_u8 = name##_run_u8;                                              \
        static constexpr auto run_mt = name##_run_mt;                                              \
        static constexpr auto run_batch = name##_run_batch;                                        \
    };                                                                                             \
    using name##_model = mixfacec::model<name##_functions>

#endif
