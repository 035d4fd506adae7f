# Reads what /sys has.
# verdict: accepted
try:
    open('/sys/kernel/mm/transparent_hugepage/enabled', 'rb').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
