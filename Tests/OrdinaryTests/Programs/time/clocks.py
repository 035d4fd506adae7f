# Takes times apart, measures a pause, and moves to another time zone.
import os
import time

moment = time.gmtime(86_400 * 365)
print(moment.tm_year, moment.tm_yday, time.strftime("%Y-%m-%d %H:%M:%S %a %b", moment), time.asctime(moment))
print(time.strptime("30 Nov 00", "%d %b %y")[:6], time.mktime(time.localtime(1_000_000_000)))
print(time.tzname, time.timezone, time.daylight, time.localtime(0)[:5], time.strftime("%Z %z", time.localtime(0)))
for zone in ("America/New_York", "Europe/Paris", "UTC-3"):
    os.environ["TZ"] = zone
    time.tzset()
    print(zone, time.strftime("%H:%M %Z %z", time.localtime(1_700_000_000)), time.tzname)
start, cpu, wall = time.monotonic(), time.process_time(), time.time()
time.sleep(0.02)
print(0.02 <= time.monotonic() - start < 5, time.process_time() - cpu < 5, time.time() >= wall > 1.6e9)
print(time.perf_counter() <= time.perf_counter(), time.monotonic_ns() > 0, time.thread_time() >= 0)
for name in ("monotonic", "perf_counter", "process_time", "time"):
    info = time.get_clock_info(name)
    print(name, info.implementation, info.monotonic, info.adjustable)
