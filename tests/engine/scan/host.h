// GPU kernels on the host: the 32 lanes of a group take turns as fibres. A dialect follows, `host_launch.h` ends the
// program.
//
// What a GPU only approximates is off here by as much as it may be, in a way that looks random.

#include <setjmp.h>
#include <ucontext.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>
#include <type_traits>
#include <utility>

using std::min;

static float of_bits(uint32_t bits) { float value; std::memcpy(&value, &bits, 4); return value; }
static uint32_t bits_of(float value) { uint32_t bits; std::memcpy(&bits, &value, 4); return bits; }

struct bfloat {
  uint16_t bits;
  operator float() const { return of_bits((uint32_t)bits << 16); }
};
struct half {
  uint16_t bits;
  operator float() const {
    int exponent = bits >> 10 & 31;
    float magnitude = std::ldexp((float)((bits & 1023) + (exponent ? 1024 : 0)), std::max(exponent, 1) - 25);
    return bits >> 15 ? -magnitude : magnitude;
  }
};

// Up to 2 units in the last place, subnormal results are 0: ex2.approx.ftz by the PTX ISA, and what Metal promises.
static float approximate_exp2(float value) {
  float exact = std::exp2(value);
  if (!std::isnormal(exact)) return std::fpclassify(exact) == FP_SUBNORMAL ? 0 : exact;
  return of_bits(bits_of(exact) + (bits_of(value) * 2654435761u >> 30) - 1);
}

static int thread_place[3], lane_now, turns[32];
static float slots[2][32];
static jmp_buf waiting[32];
static ucontext_t fibres[32], launcher;
static char stacks[32][1 << 17];
static std::function<void()> body;

static void let_lane_run(int lane) {
  lane_now = lane;
  if (turns[lane]) _longjmp(waiting[lane], 1);
  setcontext(&fibres[lane]);
}

// All lanes leave a value before the first of them reads; a second set of slots lets it go on to the next.
static float exchange(float value, int mask) {
  int me = lane_now, turn = turns[me]++ & 1;
  slots[turn][me] = value;
  if (!_setjmp(waiting[me])) let_lane_run((me + 1) % 32);
  return slots[turn][me ^ mask];
}
