// What `metal.h` needs of Metal, on the host.

#define kernel static
#define device
#define thread
#define constant const

typedef unsigned short ushort;
struct uint3 { unsigned x, y, z; };

namespace metal {
static float exp2(float value) { return approximate_exp2(value); }
static float exp(float value) { return approximate_exp2(value * 1.4426950408889634f); }
static float log(float value) { return std::log(value); }
static float simd_shuffle_xor(float value, ushort mask) { return exchange(value, mask); }
}  // namespace metal
