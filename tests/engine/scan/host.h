// The dialect of C++ on the host for `scan.cu`, and a launcher: the 32 lanes of a group take turns as fibres.
//
// What a GPU only approximates is off here by as much as it may be, in a way that looks random.

#include <setjmp.h>
#include <ucontext.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>
#include <utility>

using std::min;
typedef long long Index;

#define KERNEL(name, ...) static void name(__VA_ARGS__)
#define READ(type) const type*
#define WRITE(type) type*
#define LOCAL(type) type*
#define SIZE int
#define INLINE inline
#define UNROLL
#define PLACE(a, b, c) int a = place[0], b = place[1], c = place[2]

struct Half { uint16_t bits; };
struct Bfloat { uint16_t bits; };

static float of_bits(uint32_t bits) { float value; std::memcpy(&value, &bits, 4); return value; }
static uint32_t bits_of(float value) { uint32_t bits; std::memcpy(&bits, &value, 4); return bits; }
static float as_float(float value) { return value; }
static float as_float(Bfloat value) { return of_bits((uint32_t)value.bits << 16); }
static float as_float(Half value) {
  float magnitude = std::ldexp((float)(value.bits & 1023) + (value.bits >> 10 & 31 ? 1024 : 0),
                               std::max(value.bits >> 10 & 31, 1) - 25);
  return value.bits >> 15 ? -magnitude : magnitude;
}
template <class T> float load_one(const T* from) { return as_float(*from); }
template <int COUNT, class T> void load(float* to, const T* from) {
  for (int i = 0; i < COUNT; ++i) to[i] = as_float(from[i]);
}

// ex2.approx.ftz: up to 2 units in the last place (PTX ISA), subnormal results are 0.
static float exp2_fast(float value) {
  float exact = std::exp2(value);
  if (!(exact >= 1.17549435e-38f)) return exact == exact ? 0 : exact;
  return of_bits(bits_of(exact) + (bits_of(value) * 2654435761u >> 30) - 1);
}
static float exp_fast(float value) { return exp2_fast(value * 1.4426950408889634f); }
static float log1p_fast(float value) { return std::log1p(value); }

static int place[3], lane, turns[32];
static float slots[2][32];
static jmp_buf waiting[32];
static ucontext_t fibres[32], launcher;
static char stacks[32][1 << 17];
static std::function<void()> body;

// All lanes leave a value before the first of them reads; a second set of slots lets it go on to the next.
static float shuffle_xor(float value, int mask) {
  int me = lane, turn = turns[me]++ & 1;
  slots[turn][me] = value;
  if (!_setjmp(waiting[me])) {
    lane = (me + 1) % 32;
    if (turns[lane]) _longjmp(waiting[lane], 1);
    setcontext(&fibres[lane]);
  }
  return slots[turn][me ^ mask];
}
