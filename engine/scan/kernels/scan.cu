// The selective scan of a map in 4 directions, or of a sequence in 1, forward and backward, in chunks.
//
// A thread is a channel. The pixels that a direction visits are cut into chunks, so that there are enough threads:
// `chunk_states` finds what a chunk adds to the state, `carry` the state before every chunk, `outputs` the results.
// Backward, `chunk_adjoints` and `carry` find the gradient of the state behind every chunk, `gradients` the rest; it
// computes the states of a chunk again. Threads share nothing but sums over the 32 lanes, always in the same order.
//
// Written in the words of a dialect, which precedes this text: KERNEL, READ, WRITE, SIZE, PLACE (of the thread: channel,
// chunk or state, image), INLINE, LOCAL, UNROLL, Index (64 bits), load and load_one, exp2_fast, exp_fast, log1p_fast, shuffle_xor.
//
// BACKWARD: compile the backward pass, not the forward one: both at once take long. Constants: K directions, N states (a power of 2, at most 32), R dt inputs, MAX_CHUNK; types Input of x, Row of xdbl.
// Arrays, L = H*W pixels, C chunks, D channels, a multiple of 32; float but for x and xdbl:
//   x (B, L, D), xdbl (B, L, K, R+2N), y (B, L, D); weight (K, R, D), bias and skip (K, D), decay (K, N, D): A log2(e);
//   states and adjoints (B, K, C, N, D), steps (B, K, C, D): sums of dt over a chunk.
//
// Source: Gu and Dao 2023, Mamba, arXiv:2312.00752, section 3.3; Blelloch 1990, Prefix sums and their applications.

#define LOG2_E 1.4426950408889634f
#define RUN 4          // pixels whose states the backward pass holds at once
#define CARRIED 8     // chunks that `carry` reads ahead
#define ROW (R + 2 * N)
#define RANK_TERMS (R > 8 ? 16 : R > 4 ? 8 : R > 2 ? 4 : R)  // dt inputs whose gradients are summed at once

// The pixels of a chunk in the order of a direction or, with `back`, against it.
struct Walk {
  int pixel, step, count, pixels;
};

INLINE Walk walk(int k, bool back, int chunk, int chunk_px, int height, int width) {
  bool columns = k % 2 == 1, reversed = (k >= 2) != back;
  int first = chunk * chunk_px, pixels = height * width;
  int count = min(chunk_px, pixels - first);
  int start = reversed ? first + count - 1 : first;
  int step = columns ? width : 1;
  return {columns ? start % height * width + start / height : start, reversed ? -step : step, count, pixels};
}

// The next pixel; from the end of a column on to the next column.
INLINE void advance(LOCAL(Walk) w) {
  w->pixel += w->step;
  if (w->pixel >= w->pixels) w->pixel -= w->pixels - 1;
  else if (w->pixel < 0) w->pixel += w->pixels - 1;
}

struct Step {
  float dt, slope;  // softplus and its derivative
};

INLINE Step step_size(LOCAL(const float) row, LOCAL(const float) weight, float bias) {
  float z = bias;
  UNROLL for (int r = 0; r < R; ++r) z += row[r] * weight[r];
  float e = exp_fast(min(z, 20.0f));
  return {z > 20.0f ? z : log1p_fast(e), e / (1.0f + e)};
}

// What a channel has of a direction's parameters.
struct Channel {
  float weight[R], decay[N], bias;
};

INLINE Channel channel_of(READ(float) weight, READ(float) bias, READ(float) decay, int k, int channels, int d) {
  Channel c;
  UNROLL for (int r = 0; r < R; ++r) c.weight[r] = weight[(k * R + r) * channels + d];
  UNROLL for (int n = 0; n < N; ++n) c.decay[n] = decay[(k * N + n) * channels + d];
  c.bias = bias[k * channels + d];
  return c;
}

INLINE void copy_in(LOCAL(float) to, READ(float) from, int channels) {
  UNROLL for (int n = 0; n < N; ++n) to[n] = from[n * channels];
}

INLINE void copy_out(WRITE(float) to, LOCAL(const float) from, int channels) {
  UNROLL for (int n = 0; n < N; ++n) to[n * channels] = from[n];
}

// Where the N values of a chunk are that belong to a channel.
INLINE Index at_chunk(int image, int k, int chunks, int chunk, int channels, int d) {
  return (((Index)image * K + k) * chunks + chunk) * N * channels + d;
}

// One value left: its sum over the lanes that differ in the bits of mask and below.
INLINE float sum_of_one(float value, int mask) {
  for (; mask > 0; mask /= 2) value += shuffle_xor(value, mask);
  return value;
}

// Sum over the lanes of each of M values, a power of 2: lane l gets that of values[l / (32 / M)].
template <int M>
INLINE float sum_over_lanes(LOCAL(const float) values, int lane, int mask = 16) {
  float folded[M / 2];
  UNROLL for (int j = 0; j < M / 2; ++j) {
    float low = values[j], high = values[j + M / 2];
    folded[j] = (lane & mask ? high : low) + shuffle_xor(lane & mask ? low : high, mask);
  }
  return sum_over_lanes<M / 2>(folded, lane, mask / 2);
}
template <>
INLINE float sum_over_lanes<1>(LOCAL(const float) values, int lane, int mask) {
  return sum_of_one(values[0], mask);
}

// Sums over the lanes of `count` values into consecutive places, M of them at a time.
template <int M>
INLINE void add_up(WRITE(float) to, LOCAL(float) values, int count, int lane) {
  float total = sum_over_lanes<M>(values, lane);
  int j = lane / (32 / M);
  if (lane % (32 / M) == 0 && j < count) to[j] = total;
}

// From what each chunk adds, `values`, to what enters it, in place; with `back` against the direction.
KERNEL(carry, READ(float) decay, WRITE(float) values, READ(float) steps, SIZE channels, SIZE chunks, SIZE back) {
  PLACE(d, n, bk);
  int k = bk % K;
  bool reversed = (k >= 2) != (back != 0);
  float rate = decay[(k * N + n) * channels + d], entering = 0;
  Index at = (Index)bk * chunks + (reversed ? chunks - 1 : 0), next = reversed ? -channels : channels;
  READ(float) step = steps + at * channels + d;
  WRITE(float) value = values + (at * N + n) * channels + d;
  for (int first = 0; first < chunks; first += CARRIED) {
    float added[CARRIED], factor[CARRIED];
    UNROLL for (int i = 0; i < CARRIED; ++i) {
      if (first + i < chunks) {
        added[i] = value[i * N * next];
        factor[i] = exp2_fast(rate * step[i * next]);
      }
    }
    UNROLL for (int i = 0; i < CARRIED; ++i) {
      if (first + i < chunks) {
        value[i * N * next] = entering;
        entering = factor[i] * entering + added[i];
      }
    }
    value += CARRIED * N * next;
    step += CARRIED * next;
  }
}

#ifndef BACKWARD

// The state after each chunk that begins with a state of 0, and its sum of steps.
KERNEL(chunk_states, READ(Input) x, READ(Row) xdbl, READ(float) weight, READ(float) bias, READ(float) decay,
       WRITE(float) states, WRITE(float) steps, SIZE height, SIZE width, SIZE channels, SIZE chunk_px, SIZE chunks) {
  PLACE(d, chunk, bk);
  int image = bk / K, k = bk % K;
  Channel channel = channel_of(weight, bias, decay, k, channels, d);
  float h[N] = {0}, sum = 0;
  Walk w = walk(k, false, chunk, chunk_px, height, width);
  for (int i = 0; i < w.count; ++i) {
    Index p = (Index)image * w.pixels + w.pixel;
    float row[R + N];
    load<R + N>(row, xdbl + (p * K + k) * ROW);
    float dt = step_size(row, channel.weight, channel.bias).dt, dt_x = dt * load_one(x + p * channels + d);
    sum += dt;
    UNROLL for (int n = 0; n < N; ++n) h[n] = exp2_fast(dt * channel.decay[n]) * h[n] + dt_x * row[R + n];
    advance(&w);
  }
  copy_out(states + at_chunk(image, k, chunks, chunk, channels, d), h, channels);
  steps[((Index)bk * chunks + chunk) * channels + d] = sum;
}

// The results of the directions along an axis, added up: those of the rows (0) first, those of the columns (1) onto them.
KERNEL(outputs, READ(Input) x, READ(Row) xdbl, READ(float) weight, READ(float) bias, READ(float) decay, READ(float) skip,
       READ(float) states, WRITE(float) y, SIZE height, SIZE width, SIZE channels, SIZE chunk_px, SIZE chunks, SIZE axis) {
  PLACE(d, chunk, image);
  for (int k = axis; k < K; k += 2) {
    Channel channel = channel_of(weight, bias, decay, k, channels, d);
    float through = skip[k * channels + d], h[N];
    copy_in(h, states + at_chunk(image, k, chunks, chunk, channels, d), channels);
    Walk w = walk(k, false, chunk, chunk_px, height, width);
    for (int i = 0; i < w.count; ++i) {
      Index p = (Index)image * w.pixels + w.pixel;
      float row[ROW], sum = k > 0 ? y[p * channels + d] : 0.0f;
      load<ROW>(row, xdbl + (p * K + k) * ROW);
      float u = load_one(x + p * channels + d), dt = step_size(row, channel.weight, channel.bias).dt, dt_x = dt * u;
      sum += through * u;
      UNROLL for (int n = 0; n < N; ++n) {
        h[n] = exp2_fast(dt * channel.decay[n]) * h[n] + dt_x * row[R + n];
        sum += h[n] * row[R + N + n];
      }
      y[p * channels + d] = sum;
      advance(&w);
    }
  }
}

#else

// The gradient of the state before each chunk where that behind it is 0. g: gradient of y.
KERNEL(chunk_adjoints, READ(Row) xdbl, READ(float) weight, READ(float) bias, READ(float) decay, READ(float) g,
       WRITE(float) adjoints, SIZE height, SIZE width, SIZE channels, SIZE chunk_px, SIZE chunks) {
  PLACE(d, chunk, bk);
  int image = bk / K, k = bk % K;
  Channel channel = channel_of(weight, bias, decay, k, channels, d);
  float adjoint[N] = {0};
  Walk w = walk(k, true, chunk, chunk_px, height, width);
  for (int i = 0; i < w.count; ++i) {
    Index p = (Index)image * w.pixels + w.pixel;
    float row[ROW], gy = g[p * channels + d];
    load<ROW>(row, xdbl + (p * K + k) * ROW);
    float dt = step_size(row, channel.weight, channel.bias).dt;
    UNROLL for (int n = 0; n < N; ++n) {
      adjoint[n] = exp2_fast(dt * channel.decay[n]) * (adjoint[n] + gy * row[R + N + n]);
    }
    advance(&w);
  }
  copy_out(adjoints + at_chunk(image, k, chunks, chunk, channels, d), adjoint, channels);
}

// All gradients, of the directions along an axis as in `outputs`; states and adjoints: those that enter each chunk.
// gx (B, L, D); gxdbl (D/32, B, L, K, R+2N): sums over 32 channels; sums (B, K, C, N+R+2, D): of A, weight, bias, skip.
KERNEL(gradients, READ(Input) x, READ(Row) xdbl, READ(float) weight, READ(float) bias, READ(float) decay,
       READ(float) skip, READ(float) states, READ(float) adjoints, READ(float) g, WRITE(float) gx, WRITE(float) gxdbl,
       WRITE(float) sums, SIZE images, SIZE height, SIZE width, SIZE channels, SIZE chunk_px, SIZE chunks, SIZE axis) {
  PLACE(d, chunk, image);
  int lane = d % 32;
  for (int k = axis; k < K; k += 2) {
    Channel channel = channel_of(weight, bias, decay, k, channels, d);
    float through = skip[k * channels + d], h[N], kept[MAX_CHUNK / RUN][N];
    copy_in(h, states + at_chunk(image, k, chunks, chunk, channels, d), channels);

    // In the direction: the states before each run of pixels, and the gradient of C.
    Walk w = walk(k, false, chunk, chunk_px, height, width);
    int count = w.count;
    WRITE(float) own = gxdbl + (Index)(d / 32) * images * w.pixels * K * ROW;
    for (int i = 0; i < count; ++i) {
      if (i % RUN == 0) {
        UNROLL for (int n = 0; n < N; ++n) kept[i / RUN][n] = h[n];
      }
      Index p = (Index)image * w.pixels + w.pixel;
      float row[R + N], terms[N], gy = g[p * channels + d];
      load<R + N>(row, xdbl + (p * K + k) * ROW);
      float dt = step_size(row, channel.weight, channel.bias).dt, dt_x = dt * load_one(x + p * channels + d);
      UNROLL for (int n = 0; n < N; ++n) {
        h[n] = exp2_fast(dt * channel.decay[n]) * h[n] + dt_x * row[R + n];
        terms[n] = gy * h[n];
      }
      add_up<N>(own + (p * K + k) * ROW + R + N, terms, N, lane);
      advance(&w);
    }

    // Against it: run by run, whose states are computed once more.
    float adjoint[N], of_decay[N] = {0}, of_weight[R] = {0}, of_bias = 0, of_skip = 0;
    copy_in(adjoint, adjoints + at_chunk(image, k, chunks, chunk, channels, d), channels);
    w = walk(k, true, chunk, chunk_px, height, width);
    for (int run = (count - 1) / RUN; run >= 0; --run) {
      int pixels = min(RUN, count - run * RUN);
      Index at[RUN];
      UNROLL for (int i = RUN - 1; i >= 0; --i) {
        if (i < pixels) {
          at[i] = (Index)image * w.pixels + w.pixel;
          advance(&w);
        }
      }
      float before[RUN][N], u[RUN];
      Step step[RUN];
      UNROLL for (int n = 0; n < N; ++n) before[0][n] = kept[run][n];
      UNROLL for (int i = 0; i < RUN; ++i) {
        if (i < pixels) {
          float row[R + N];
          load<R + N>(row, xdbl + (at[i] * K + k) * ROW);
          u[i] = load_one(x + at[i] * channels + d);
          step[i] = step_size(row, channel.weight, channel.bias);
          if (i + 1 < RUN) {
            float dt_x = step[i].dt * u[i];
            UNROLL for (int n = 0; n < N; ++n) {
              before[i + 1][n] = exp2_fast(step[i].dt * channel.decay[n]) * before[i][n] + dt_x * row[R + n];
            }
          }
        }
      }
      UNROLL for (int i = RUN - 1; i >= 0; --i) {
        if (i < pixels) {
          float row[ROW], terms[N], gy = g[at[i] * channels + d], dt = step[i].dt, through_b = 0, through_a = 0;
          load<ROW>(row, xdbl + (at[i] * K + k) * ROW);
          WRITE(float) to = own + (at[i] * K + k) * ROW;
          UNROLL for (int n = 0; n < N; ++n) {
            float total = adjoint[n] + gy * row[R + N + n];
            terms[n] = total * dt * u[i];
            through_b += total * row[R + n];
            adjoint[n] = total * exp2_fast(dt * channel.decay[n]);
            float remembered = adjoint[n] * before[i][n];
            through_a += remembered * channel.decay[n];
            of_decay[n] += remembered * dt;
          }
          add_up<N>(to + R, terms, N, lane);
          float gz = (through_b * u[i] + through_a * (1.0f / LOG2_E)) * step[i].slope;
          of_bias += gz;
          of_skip += gy * u[i];
          UNROLL for (int r = 0; r < R; ++r) of_weight[r] += gz * row[r];
          UNROLL for (int first = 0; first < R; first += RANK_TERMS) {
            float parts[RANK_TERMS];
            UNROLL for (int r = 0; r < RANK_TERMS; ++r) {
              parts[r] = first + r < R ? gz * channel.weight[first + r < R ? first + r : 0] : 0.0f;
            }
            add_up<RANK_TERMS>(to + first, parts, R - first, lane);
          }
          Index there = at[i] * channels + d;
          gx[there] = (k > 0 ? gx[there] : 0.0f) + through_b * dt + gy * through;
        }
      }
    }
    WRITE(float) result = sums + (((Index)image * K + k) * chunks + chunk) * (N + R + 2) * channels + d;
    copy_out(result, of_decay, channels);
    UNROLL for (int r = 0; r < R; ++r) result[(N + r) * channels] = of_weight[r];
    result[(N + R) * channels] = of_bias;
    result[(N + R + 1) * channels] = of_skip;
  }
}

#endif
