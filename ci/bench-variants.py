#!/usr/bin/env python3
"""Measures a learner's tests against eight programs: from the save to the verdict, as a ratio to eight runs of pytest.

    ci/bench-variants.py [--check] [REPRISE]     REPRISE is .build/release/reprise unless named

A live session runs at a real pseudo-terminal, so that its sandbox is warm, as in bench-live.py. Saves are made in turn
with eight runs of `python3 -m pytest -q`, one for each program, with the same packages. The right program is run twice
by Reprise, and its runs are spread over the processors; the runs by hand are one after the other. Compare ratios.

With --check the exit status is 1 where the median ratio is not at most 0.15.
"""

import importlib.util
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXERCISE = "kinds/variants/price-list"
FURTHER = {"fail-half": ("* 9", "* 5"), "fail-fee": ("490", "480")}
ROUNDS = 10

spec = importlib.util.spec_from_file_location("bench_live", ROOT / "ci/bench-live.py")
live = importlib.util.module_from_spec(spec)
spec.loader.exec_module(live)


def make_catalog(folder):
    """The exercise alone, with as many programs as make eight."""
    source = ROOT / "Tests/KindTests/Catalog/Exercises"
    shutil.copytree(ROOT / "Sandboxes", folder / "Sandboxes")
    shutil.copytree(source / EXERCISE, folder / "Exercises" / EXERCISE)
    catalog = json.loads((source / "catalog.json").read_text())
    for topic in catalog["tracks"][0]["topics"]:
        topic["exercises"] = [EXERCISE.split("/")[-1]] if EXERCISE.split("/")[1] == topic["id"] else []
    (folder / "Exercises/catalog.json").write_text(json.dumps(catalog))
    variants = folder / "Exercises" / EXERCISE / "checks/variants"
    description = json.loads((variants / "variants.json").read_text())
    right = (variants / "pass-plain/shop.py").read_text()
    for name, change in FURTHER.items():
        (variants / name).mkdir()
        (variants / name / "shop.py").write_text(right.replace(*change))
        description["unnoticed"][name] = "It went unnoticed."
    (variants / "variants.json").write_text(json.dumps(description))
    return [each for each in variants.iterdir() if each.is_dir()]


def prepare(program, environment):
    """Has the packages prepared; gives a folder with them, for runs by hand."""
    subprocess.run([program, "sandbox", "prepare", "testing"], env=environment, check=True, stdout=subprocess.DEVNULL)
    prepared = next((pathlib.Path(environment["XDG_CACHE_HOME"]) / "reprise/packages").glob("testing-*/packages"))
    # A copy that is compiled, as an installed one is.
    packages = shutil.copytree(prepared, pathlib.Path(environment["XDG_CACHE_HOME"]) / "by-hand")
    subprocess.run([sys.executable, "-m", "compileall", "-q", packages], check=True)
    return packages


def time_pytest(folders, packages):
    started = time.monotonic()
    environment = dict(os.environ, PYTHONPATH=str(packages))
    for folder in folders:
        # Without the packages of the machine, whose plugins would all be loaded.
        words = [sys.executable, "-S", "-m", "pytest", "-q"]
        subprocess.run(words, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    return time.monotonic() - started


def measure(program, home):
    catalog = home / "catalog"
    variants = make_catalog(catalog)
    os.environ["XDG_CACHE_HOME"] = str(home / "cache")
    packages = prepare(program, dict(os.environ, REPRISE_CATALOG=str(catalog)))
    tests = (catalog / "Exercises" / EXERCISE / "solution/test_shop.py").read_text()
    folders = []
    for variant in variants:
        folders.append(home / "by-hand" / variant.name)
        shutil.copytree(variant, folders[-1])
        (folders[-1] / "test_shop.py").write_text(tests)
    session = live.Session(program, str(home), catalog)
    session.wait_for("Save the file")
    session.settle(1)
    rows = []
    for number in range(ROUNDS + 1):
        started = time.monotonic()
        live.save(f"{home}/work/{EXERCISE}/test_shop.py", f"{tests}# {number}\n")
        seconds = session.wait_for(f"accepted: all {len(folders)} cases pass") - started - live.QUIET
        session.settle()
        rows.append((seconds, time_pytest(folders, packages)))
    session.quit()
    # The first round warms up and does not count.
    return rows[1:]


def main():
    words = [word for word in sys.argv[1:] if word != "--check"]
    program = os.path.abspath(words[0] if words else ROOT / ".build/release/reprise")
    home = tempfile.mkdtemp(prefix="reprise-bench-")
    try:
        rows = measure(program, pathlib.Path(home))
    finally:
        shutil.rmtree(home, ignore_errors=True)
    ratios = sorted(ours / theirs for ours, theirs in rows)
    print("| tests against eight programs | median, ms | ratio |\n| --- | --- | --- |")
    middle = statistics.median(ratios)
    for name, times, ratio in (
        ("from the save to the verdict", [ours for ours, _ in rows], f"{middle:.3f} ({ratios[0]:.3f} to {ratios[-1]:.3f})"),
        ("eight runs of `python3 -m pytest -q`", [theirs for _, theirs in rows], "1"),
    ):
        print(f"| {name} | {statistics.median(times) * 1000:.1f} | {ratio} |")
    sys.exit(1 if "--check" in sys.argv and middle > 0.15 else 0)


main()
