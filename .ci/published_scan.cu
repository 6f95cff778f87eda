// The selective scan as mamba-ssm's kernels compute it, for benchmarks: one channel of one sequence is a block, whose
// threads have consecutive pixels, and scan them together; inputs lie in memory for each direction, sums over channels
// are atomic. In the dialect of engine/scan/kernels/scan.cu, with atomic_add besides.
//
// N states. Arrays: u, delta, y, g (B, K*D, L), A2 (K*D, N): A log2(e), bias and skip (K*D), rows_b and rows_c
// (B, K, N, L), starts (B, K*D, chunks, N): the states before each chunk of 256 pixels.
//
// Source: Gu and Dao 2023, Mamba, arXiv:2312.00752, appendix D; Blelloch 1990, Prefix sums and their applications.

#define ITEMS 8
#define CHUNK (32 * ITEMS)

// h -> factor h + added
struct Affine {
  float factor, added;
};

INLINE Affine then(Affine first, Affine second) {
  return {first.factor * second.factor, second.factor * first.added + second.added};
}

// What all lanes before this one do together (with `back`: all behind it, the last of them first); `total`: all lanes.
INLINE Affine before_lane(Affine own, int lane, bool back, LOCAL(Affine) total) {
  Affine before = {1.0f, 0.0f}, all = own;
  for (int mask = 1; mask < 32; mask *= 2) {
    Affine other = {shuffle_xor(all.factor, mask), shuffle_xor(all.added, mask)};
    bool comes_first = ((lane & mask) != 0) != back;
    if (comes_first) before = then(other, before);
    all = comes_first ? then(other, all) : then(all, other);
  }
  *total = all;
  return before;
}

INLINE float sum_of_lanes(float value) {
  for (int mask = 16; mask > 0; mask /= 2) value += shuffle_xor(value, mask);
  return value;
}

INLINE float softplus(float z) { return z > 20.0f ? z : log1p_fast(exp_fast(z)); }

KERNEL(sequence_forward, READ(float) u, READ(float) delta, READ(float) A2, READ(float) rows_b, READ(float) rows_c,
       READ(float) skip, READ(float) bias, WRITE(float) starts, WRITE(float) y, SIZE length, SIZE sequences, SIZE groups) {
  PLACE(lane, sequence, image);
  Index at = ((Index)image * sequences + sequence) * length;
  Index group = ((Index)image * groups + sequence / (sequences / groups)) * N * length;
  int chunks = (length + CHUNK - 1) / CHUNK;
  float carried[N] = {0};
  for (int chunk = 0; chunk < chunks; ++chunk) {
    int first = chunk * CHUNK + lane * ITEMS;
    float dt[ITEMS], dt_u[ITEMS], out[ITEMS];
    UNROLL for (int i = 0; i < ITEMS; ++i) {
      bool inside = first + i < length;
      float value = inside ? u[at + first + i] : 0.0f;
      dt[i] = inside ? softplus(delta[at + first + i] + bias[sequence]) : 0.0f;
      dt_u[i] = dt[i] * value;
      out[i] = skip[sequence] * value;
    }
    for (int n = 0; n < N; ++n) {
      READ(float) b = rows_b + group + (Index)n * length + first;
      READ(float) c = rows_c + group + (Index)n * length + first;
      if (lane == 0) starts[(((Index)image * sequences + sequence) * chunks + chunk) * N + n] = carried[n];
      Affine own = {1.0f, 0.0f}, total, item[ITEMS];
      UNROLL for (int i = 0; i < ITEMS; ++i) {
        item[i] = {exp2_fast(dt[i] * A2[sequence * N + n]), first + i < length ? dt_u[i] * b[i] : 0.0f};
        own = then(own, item[i]);
      }
      Affine prefix = before_lane(own, lane, false, &total);
      float h = prefix.factor * carried[n] + prefix.added;
      UNROLL for (int i = 0; i < ITEMS; ++i) {
        h = item[i].factor * h + item[i].added;
        out[i] += first + i < length ? h * c[i] : 0.0f;
      }
      carried[n] = total.factor * carried[n] + total.added;
    }
    UNROLL for (int i = 0; i < ITEMS; ++i) {
      if (first + i < length) y[at + first + i] = out[i];
    }
  }
}

// of_b, of_c: as rows_b, 0 before; of_A (B, K*D, N); of_skip, of_bias (B, K*D).
KERNEL(sequence_backward, READ(float) u, READ(float) delta, READ(float) A2, READ(float) rows_b, READ(float) rows_c,
       READ(float) skip, READ(float) bias, READ(float) starts, READ(float) g, WRITE(float) of_u, WRITE(float) of_delta,
       WRITE(float) of_A, WRITE(float) of_b, WRITE(float) of_c, WRITE(float) of_skip, WRITE(float) of_bias, SIZE length,
       SIZE sequences, SIZE groups) {
  PLACE(lane, sequence, image);
  Index at = ((Index)image * sequences + sequence) * length;
  Index group = ((Index)image * groups + sequence / (sequences / groups)) * N * length;
  int chunks = (length + CHUNK - 1) / CHUNK;
  float carried[N] = {0}, sum_A[N] = {0}, sum_skip = 0, sum_bias = 0;
  for (int chunk = chunks - 1; chunk >= 0; --chunk) {
    int first = chunk * CHUNK + lane * ITEMS;
    float dt[ITEMS], slope[ITEMS], value[ITEMS], gy[ITEMS], gu[ITEMS], gdt[ITEMS];
    UNROLL for (int i = 0; i < ITEMS; ++i) {
      bool inside = first + i < length;
      value[i] = inside ? u[at + first + i] : 0.0f;
      gy[i] = inside ? g[at + first + i] : 0.0f;
      float z = inside ? delta[at + first + i] + bias[sequence] : 0.0f;
      dt[i] = inside ? softplus(z) : 0.0f;
      slope[i] = 1.0f / (1.0f + exp_fast(-z));
      gu[i] = gy[i] * skip[sequence];
      gdt[i] = 0;
      sum_skip += gy[i] * value[i];
    }
    for (int n = 0; n < N; ++n) {
      Index row = group + (Index)n * length + first;
      float rate = A2[sequence * N + n], b[ITEMS], c[ITEMS], factor[ITEMS], previous[ITEMS];
      Affine own = {1.0f, 0.0f}, total;
      UNROLL for (int i = 0; i < ITEMS; ++i) {
        b[i] = first + i < length ? rows_b[row + i] : 0.0f;
        c[i] = first + i < length ? rows_c[row + i] : 0.0f;
        factor[i] = exp2_fast(dt[i] * rate);
        own = then(own, {factor[i], dt[i] * value[i] * b[i]});
      }
      Affine prefix = before_lane(own, lane, false, &total);
      float h = prefix.factor * starts[(((Index)image * sequences + sequence) * chunks + chunk) * N + n] + prefix.added;
      own = {1.0f, 0.0f};
      UNROLL for (int i = 0; i < ITEMS; ++i) {
        previous[i] = h;
        h = factor[i] * h + dt[i] * value[i] * b[i];
        if (first + i < length) atomic_add(of_c + row + i, gy[i] * h);
      }
      UNROLL for (int i = ITEMS - 1; i >= 0; --i) own = then(own, {factor[i], factor[i] * gy[i] * c[i]});
      Affine behind = before_lane(own, lane, true, &total);
      float coming = behind.factor * carried[n] + behind.added;
      UNROLL for (int i = ITEMS - 1; i >= 0; --i) {
        float adjoint = coming + gy[i] * c[i];
        coming = factor[i] * adjoint;
        if (first + i < length) atomic_add(of_b + row + i, adjoint * dt[i] * value[i]);
        gu[i] += adjoint * b[i] * dt[i];
        gdt[i] += adjoint * b[i] * value[i] + coming * previous[i] * rate * 0.6931471805599453f;
        sum_A[n] += coming * previous[i] * dt[i];
      }
      carried[n] = total.factor * carried[n] + total.added;
    }
    UNROLL for (int i = 0; i < ITEMS; ++i) {
      if (first + i < length) {
        of_u[at + first + i] = gu[i];
        of_delta[at + first + i] = gdt[i] * slope[i];
        sum_bias += gdt[i] * slope[i];
      }
    }
  }
  for (int n = 0; n < N; ++n) {
    float sum = sum_of_lanes(sum_A[n]);
    if (lane == 0) of_A[((Index)image * sequences + sequence) * N + n] = sum;
  }
  sum_skip = sum_of_lanes(sum_skip);
  sum_bias = sum_of_lanes(sum_bias);
  if (lane == 0) {
    of_skip[(Index)image * sequences + sequence] = sum_skip;
    of_bias[(Index)image * sequences + sequence] = sum_bias;
  }
}
