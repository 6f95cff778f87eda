// The dialect of the Metal Shading Language for `scan.cu`.

#include <metal_stdlib>
using namespace metal;

#define KERNEL(name, ...) kernel void name(__VA_ARGS__, uint3 place [[thread_position_in_grid]])
#define READ(type) const device type*
#define WRITE(type) device type*
#define LOCAL(type) thread type*
#define SIZE constant int&
#define INLINE inline
#define UNROLL _Pragma("unroll")
#define PLACE(a, b, c) int a = int(place.x), b = int(place.y), c = int(place.z)

typedef long Index;
typedef half Half;
#define Bfloat bfloat  // newer than Half: only named where it is used

template <class T> INLINE float load_one(const device T* from) { return float(*from); }
template <int COUNT, class T> INLINE void load(thread float* to, const device T* from) {
  UNROLL for (int i = 0; i < COUNT; ++i) to[i] = float(from[i]);
}

INLINE float exp2_fast(float value) { return exp2(value); }
INLINE float exp_fast(float value) { return exp(value); }

// Metal has no log1p, and its fast mathematics would simplify what compensates for the rounding of 1 + value.
INLINE float log1p_fast(float value) {
  float s = value / (2.0f + value), square = s * s;
  float series = 2.0f * s * (1.0f + square * (1.0f / 3 + square * (0.2f + square * (1.0f / 7 + square * (1.0f / 9)))));
  return value < 0.5f ? series : log(1.0f + value);
}
INLINE float shuffle_xor(float value, int mask) { return simd_shuffle_xor(value, ushort(mask)); }
