beds = input()

for bed in beds:
    plots = int(input())
    print("Bed", bed)
    for plot in range(1, plots + 1):
        print("{bed}{plot}")
