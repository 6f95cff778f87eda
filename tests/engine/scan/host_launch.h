// Starts kernels on the host, with arguments as those of cuLaunchKernel; a dialect may add the place to a kernel's own.

static int first_channel;

static void run_lane() {
  thread_place[0] = first_channel + lane_now;
  body();
  if (lane_now == 31) setcontext(&launcher);
  let_lane_run(lane_now + 1);
}

template <class A> static std::remove_reference_t<A>& argument(void** arguments, size_t index) {
  if constexpr (std::is_class_v<A>) {
    static A place;
    return place = {(unsigned)thread_place[0], (unsigned)thread_place[1], (unsigned)thread_place[2]};
  } else {
    return *static_cast<std::remove_reference_t<A>*>(arguments[index]);
  }
}

template <class... A, size_t... I>
static void start(void (*function)(A...), const int* threads, void** arguments, std::index_sequence<I...>) {
  body = [=] { function(argument<A>(arguments, I)...); };
  for (thread_place[2] = 0; thread_place[2] < threads[2]; ++thread_place[2])
    for (thread_place[1] = 0; thread_place[1] < threads[1]; ++thread_place[1])
      for (first_channel = 0; first_channel < threads[0]; first_channel += 32) {
        for (int i = 0; i < 32; ++i) {
          getcontext(&fibres[i]);
          fibres[i].uc_stack.ss_sp = stacks[i];
          fibres[i].uc_stack.ss_size = sizeof stacks[i];
          makecontext(&fibres[i], run_lane, 0);
          turns[i] = 0;
        }
        lane_now = 0;
        swapcontext(&launcher, &fibres[0]);
      }
}

template <class... A> static bool start(void (*function)(A...), const int* threads, void** arguments) {
  start(function, threads, arguments, std::index_sequence_for<A...>());
  return true;
}

// KERNELS(START): the kernels of the program.
#define START(function) if (!std::strcmp(name, #function)) return start(function, threads, arguments);

extern "C" bool launch(const char* name, const int* threads, void** arguments) {
  KERNELS(START)
  return false;
}
