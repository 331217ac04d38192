#!/usr/bin/env python3
"""Runs one experiment as tasks of a Dask cluster, and puts the parts together.

    python dask_local.py plan.json --worlds 20000 --parts 40 --program community-sim --folder parts

The numbers are those of one run on one machine, to the bit, whoever runs which part: a part whose worker dies is run again
by another one. Without --scheduler it starts two workers on this machine; with it, workers must see the program, the
document and the folder under the same paths. Needs `pip install distributed`.

--kill-a-worker ends one worker as soon as its first task has begun, to show that nothing is lost.
"""

import argparse
import os
import pathlib
import signal
import subprocess
import sys

from dask.distributed import Client, LocalCluster


def run_part(program, arguments, number, parts, folder, fatal):
    """One task: part `number` of `parts`. Returns the file that it has written, whole or not at all."""
    path = pathlib.Path(folder, f"part-{number}-of-{parts}")
    marker = pathlib.Path(folder, "killed")
    command = [program, "compare", *arguments, "--shard", f"{number}/{parts}", "--out", path]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as child:
        if fatal and not marker.exists():
            marker.touch()
            child.kill()
            os.kill(os.getpid(), signal.SIGKILL)
    if child.returncode != 0:
        raise RuntimeError(f"part {number}/{parts} ended with exit code {child.returncode}")
    return str(path)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("document")
    options.add_argument("--worlds", type=int, required=True)
    options.add_argument("--parts", type=int, required=True)
    options.add_argument("--program", default="community-sim")
    options.add_argument("--folder", default="parts")
    options.add_argument("--scheduler", help="address of a running scheduler, such as tcp://10.0.0.1:8786")
    options.add_argument("--kill-a-worker", action="store_true")
    asked = options.parse_args()
    folder = pathlib.Path(asked.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    arguments = [asked.document, "--worlds", str(asked.worlds), "--threads", "1"]

    cluster = None
    if asked.scheduler is None:
        cluster = LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
    with Client(cluster or asked.scheduler) as client:
        tasks = [
            client.submit(
                run_part, asked.program, arguments, number, asked.parts, str(folder),
                asked.kill_a_worker and number == 1, pure=False, retries=3,
            )
            for number in range(1, asked.parts + 1)
        ]
        parts = client.gather(tasks)
    if cluster:
        cluster.close()
    return subprocess.run([asked.program, "merge", *parts, "--json"]).returncode


if __name__ == "__main__":
    sys.exit(main())
