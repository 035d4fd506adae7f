beds = input()

for bed in beds:
    plots = int(input())
    for plot in range(1, plots + 1):
        print("Bed", bed)
        print(f"{bed}{plot}")
