// Starts the kernels of `scan.cu` on the host, with arguments as those of cuLaunchKernel.

static int first_channel;

static void run_lane() {
  place[0] = first_channel + lane;
  body();
  if (lane == 31) setcontext(&launcher);
  lane++;
  if (turns[lane]) _longjmp(waiting[lane], 1);
  setcontext(&fibres[lane]);
}

template <class... A, size_t... I>
static void start(void (*kernel)(A...), const int* threads, void** arguments, std::index_sequence<I...>) {
  body = [=] { kernel(*static_cast<A*>(arguments[I])...); };
  for (place[2] = 0; place[2] < threads[2]; ++place[2])
    for (place[1] = 0; place[1] < threads[1]; ++place[1])
      for (first_channel = 0; first_channel < threads[0]; first_channel += 32) {
        for (int i = 0; i < 32; ++i) {
          getcontext(&fibres[i]);
          fibres[i].uc_stack.ss_sp = stacks[i];
          fibres[i].uc_stack.ss_size = sizeof stacks[i];
          makecontext(&fibres[i], run_lane, 0);
          turns[i] = 0;
        }
        lane = 0;
        swapcontext(&launcher, &fibres[0]);
      }
}

template <class... A>
static void start(void (*kernel)(A...), const int* threads, void** arguments) {
  start(kernel, threads, arguments, std::index_sequence_for<A...>());
}

extern "C" int launch(const char* name, const int* threads, void** arguments) {
#define START(kernel) if (!std::strcmp(name, #kernel)) return start(kernel, threads, arguments), 0
  START(carry);
#ifdef BACKWARD
  START(chunk_adjoints);
  START(gradients);
#else
  START(chunk_states);
  START(outputs);
#endif
  return 1;
}
