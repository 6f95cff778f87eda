// The words of `scan.cu` as CUDA has them, on the host: for what `cuda.h` says in assembly and in CUDA's own words.

#define KERNEL(name, ...) static void name(__VA_ARGS__)
#define READ(type) const type*
#define WRITE(type) type*
#define LOCAL(type) type*
#define SIZE int
#define INLINE inline
#define UNROLL
#define PLACE(a, b, c) int a = thread_place[0], b = thread_place[1], c = thread_place[2]

typedef long long Index;
typedef half Half;
typedef bfloat Bfloat;

template <class T> float load_one(const T* from) { return *from; }
template <int COUNT, class T> void load(float* to, const T* from) {
  for (int i = 0; i < COUNT; ++i) to[i] = from[i];
}
static float exp2_fast(float value) { return approximate_exp2(value); }
static float exp_fast(float value) { return approximate_exp2(value * 1.4426950408889634f); }
static float log1p_fast(float value) { return std::log1p(value); }
static float shuffle_xor(float value, int mask) { return exchange(value, mask); }
static void atomic_add(float* to, float value) { *to += value; }
