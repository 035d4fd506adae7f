# Prints months, and finds Fridays the thirteenth.
import calendar

print(calendar.TextCalendar(calendar.MONDAY).formatmonth(2024, 2))
print(calendar.month(2025, 9, w=4))
print(calendar.monthrange(2023, 2), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.weekday(2000, 1, 1))
print([month for month in range(1, 13) if calendar.weekday(2026, month, 13) == calendar.FRIDAY])
print(list(calendar.day_abbr), calendar.month_name[12], calendar.timegm((1970, 1, 2, 0, 0, 0)))
print(calendar.Calendar(6).monthdayscalendar(2024, 9)[0], calendar.HTMLCalendar().formatweekday(5))
calendar.setfirstweekday(calendar.SUNDAY)
calendar.prmonth(2024, 12)
