degrees = int(input())

if degrees > -18:
    print("Call the technician")
elif degrees > -10:
    print("Move the goods")
else:
    print("All is well")
