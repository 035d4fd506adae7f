# Reckons with dates.
import datetime as dt

first, last = dt.date(2024, 2, 28), dt.date(2024, 3, 1)
print((last - first).days, first + dt.timedelta(days=2), last.isoweekday(), last.isocalendar(), last.strftime("%A %d %B %Y, day %j, week %W"))
moment = dt.datetime(2024, 12, 31, 23, 59, 59, 999_999)
print(moment + dt.timedelta(microseconds=1), moment.isoformat(timespec="milliseconds"), repr(moment))
print(dt.datetime.fromisoformat("2024-05-06T07:08:09+02:00"), dt.datetime.strptime("6 May 24, 7:08 PM", "%d %b %y, %I:%M %p"))
print(dt.timedelta(days=-1, hours=5), dt.timedelta(hours=50).total_seconds(), divmod(dt.timedelta(hours=50), dt.timedelta(days=1)))
utc = moment.replace(tzinfo=dt.timezone.utc)
print(utc.astimezone(dt.timezone(dt.timedelta(hours=5, minutes=30), "IST")), utc.timestamp(), dt.datetime.fromtimestamp(0, dt.timezone.utc))
print(dt.date.fromordinal(1), dt.date.max, dt.time(13, 5) > dt.time(13), dt.time.fromisoformat("04:05:06"))
print(f"{moment:%H:%M}", "{:%Y/%m}".format(first), sorted([last, first])[0], moment.replace(microsecond=0).ctime())
for attempt in (lambda: dt.date(2023, 2, 29), lambda: utc - moment, lambda: dt.datetime.strptime("x", "%Y"), lambda: dt.date.max + dt.timedelta(1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
today = dt.date.today()
print(today <= dt.datetime.now().date(), (dt.datetime.now() - dt.datetime.now()).days <= 0)
