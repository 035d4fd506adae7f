beds = input()

for bed in beds:
    n = int(input())
    print("Bed", bed)
    for i in range(n):
        print(bed + str(i))
