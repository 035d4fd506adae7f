beds = input()
plots = int(input())

for bed in beds:
    print("Bed", bed)
    for plot in range(1, plots + 1):
        print(f"{bed}{plot}")
