degrees = int(input())

if degrees > -10:
    print("Move the goods")
if degrees > -18:
    print("Call the technician")
else:
    print("All is well")
