# Sets the locale, formats by it, and asks for one that is not there.
import locale
import time

print(locale.setlocale(locale.LC_ALL), locale.setlocale(locale.LC_ALL, "C.UTF-8"), locale.setlocale(locale.LC_ALL, ""))
print(locale.getlocale(), locale.getpreferredencoding(), locale.nl_langinfo(locale.CODESET))
print(locale.localeconv()["decimal_point"], locale.format_string("%.2f", 1234.5, grouping=True), locale.atof("1.5"))
print(sorted(["b", "A", "a", "ä"], key=locale.strxfrm), locale.strcoll("a", "b") < 0, f"{1234567:n}")
print(time.strftime("%A %x %X %p", time.gmtime(0)))
print(locale.setlocale(locale.LC_ALL, "C"), locale.getlocale())
try:
    locale.setlocale(locale.LC_ALL, "tlh_QO.UTF-8")
except locale.Error as error:
    print(error)
