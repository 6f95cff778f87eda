// The dialect of CUDA C for `scan.cu`. No header is included: users have none.

#define KERNEL(name, ...) extern "C" __global__ void __launch_bounds__(128) name(__VA_ARGS__)
#define READ(type) const type* __restrict__
#define WRITE(type) type* __restrict__
#define LOCAL(type) type*
#define SIZE int
#define INLINE __device__ __forceinline__
#define UNROLL _Pragma("unroll")
#define PLACE(a, b, c) int a = blockIdx.x * blockDim.x + threadIdx.x, b = blockIdx.y, c = blockIdx.z

typedef long long Index;

struct Half { unsigned short bits; };
struct Bfloat { unsigned short bits; };

INLINE float as_float(float value) { return value; }
INLINE float as_float(Bfloat value) { return __uint_as_float((unsigned)value.bits << 16); }
INLINE float as_float(Half value) {
  float result;
  asm("cvt.f32.f16 %0, %1;" : "=f"(result) : "h"(value.bits));
  return result;
}

template <class T> INLINE float load_one(const T* from) { return as_float(*from); }

template <class T> struct alignas(4 * sizeof(T)) Four { T values[4]; };

// Rows begin at multiples of four values if R and N do, and then are read by fours.
template <int COUNT, class T> INLINE void load(float* to, const T* from) {
  if (R % 4 == 0 && N % 4 == 0) {
    UNROLL for (int i = 0; i < COUNT / 4; ++i) {
      Four<T> four = reinterpret_cast<const Four<T>*>(from)[i];
      UNROLL for (int j = 0; j < 4; ++j) to[4 * i + j] = as_float(four.values[j]);
    }
  } else {
    UNROLL for (int i = 0; i < COUNT; ++i) to[i] = as_float(from[i]);
  }
}

INLINE float exp2_fast(float value) {
  float result;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(result) : "f"(value));
  return result;
}
INLINE float exp_fast(float value) { return exp2_fast(value * 1.4426950408889634f); }
INLINE float log1p_fast(float value) { return log1pf(value); }
INLINE float shuffle_xor(float value, int mask) { return __shfl_xor_sync(0xffffffffu, value, mask); }
