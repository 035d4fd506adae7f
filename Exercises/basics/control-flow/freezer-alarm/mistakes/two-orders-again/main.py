degrees = int(input())

if degrees > -10:
    print("Move the goods")
if degrees > -18:
    print("Call the technician")
if degrees <= -18:
    print("All is well")
