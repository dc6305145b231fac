"""Run a command with its output in a file, and measure it: `python -I -S spawn.py OUTPUT COMMAND...`.

It prints the wall-clock time and the CPU time in seconds, the memory in bytes, and the exit code. Memory is the greater
of two values: the peak of any single process, from `wait4`, and the peak of the sum over all processes of the tree,
sampled every 20 ms, in which shared pages count once for each process. The command starts as a fork of this process, so
this process is the smallest measurable size. It imports little for that reason.
"""

import os
import select
import sys
import time

_INTERVAL = 20  # ms
_PAGE = os.sysconf("SC_PAGE_SIZE")


def resident(pid: int) -> int:
    """Return the bytes of memory that a process and its descendants use, or 0 if it has exited."""
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:  # noqa: PTH123 - importing pathlib takes memory
            held = int(file.read().split()[1]) * _PAGE
        for thread in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208 - as above
            with open(f"/proc/{pid}/task/{thread}/children", encoding="ascii") as file:  # noqa: PTH123 - as above
                held += sum(resident(int(child)) for child in file.read().split())
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return held


def main() -> None:
    """Run and measure the command in the arguments."""
    output, *command = sys.argv[1:]
    file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    start, peak = time.perf_counter(), 0
    pid = os.fork()
    if pid == 0:
        os.dup2(file, 1)
        os.dup2(file, 2)
        os.execvp(command[0], command)  # noqa: S606 - the command is ours
    done = select.poll()
    done.register(os.pidfd_open(pid), select.POLLIN)
    while not done.poll(_INTERVAL):
        peak = max(peak, resident(pid))
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    memory = max(peak, usage.ru_maxrss * 1024)
    print(wall, usage.ru_utime + usage.ru_stime, memory, os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
