"""Run a command with its output in a file, and say what it took: `python -I -S spawn.py OUTPUT COMMAND...`.

It prints seconds by the clock, seconds of the processors, bytes of memory and the exit code. Memory is the greater of
the peak of any one process, from `wait4`, and of the sum over all processes of the tree, seen every 20 ms; what they
share counts for each. A process begins as a copy of this one, so less than this one has cannot be seen: it imports
little.
"""

import os
import select
import sys
import time

_INTERVAL = 20  # ms
_PAGE = os.sysconf("SC_PAGE_SIZE")


def resident(pid: int) -> int:
    """Return the bytes of memory that a process and its descendants hold, or 0 if it has gone."""
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:  # noqa: PTH123 - pathlib would raise the floor
            held = int(file.read().split()[1]) * _PAGE
        for thread in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208 - as above
            with open(f"/proc/{pid}/task/{thread}/children", encoding="ascii") as file:  # noqa: PTH123 - as above
                held += sum(resident(int(child)) for child in file.read().split())
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return held


def main() -> None:
    """Run the command that the arguments name."""
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
