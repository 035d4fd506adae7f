# The same moment in Paris and New York, and hours that do not exist or exist twice.
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

paris, new_york = ZoneInfo("Europe/Paris"), ZoneInfo("America/New_York")
talk = datetime(2024, 3, 20, 15, 0, tzinfo=paris)
print(talk, talk.astimezone(new_york), talk.tzname(), talk.astimezone(new_york).tzname())
for day in (30, 31):
    noon = datetime(2024, 3, day, 12, tzinfo=paris)
    print(noon.utcoffset(), noon.dst(), noon.astimezone(timezone.utc))
twice = datetime(2024, 10, 27, 2, 30, tzinfo=paris)
print(twice.astimezone(timezone.utc), twice.replace(fold=1).astimezone(timezone.utc))
gap = datetime(2024, 3, 31, 2, 30, tzinfo=paris)
print(gap.astimezone(timezone.utc).astimezone(paris))
print(datetime(2024, 3, 10, 1, tzinfo=new_york) + timedelta(hours=3), datetime(1900, 1, 1, tzinfo=paris).utcoffset())
print(ZoneInfo("Europe/Paris") is paris, paris.key, {"Europe/Paris", "Asia/Tokyo"} <= available_timezones())
try:
    ZoneInfo("Europe/Atlantis")
except ZoneInfoNotFoundError as error:
    print(error)
