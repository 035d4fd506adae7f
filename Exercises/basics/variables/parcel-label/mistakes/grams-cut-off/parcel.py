item = input()
weight = int(input())
pieces = int(input())
insured = input() == "yes"

kilograms = weight * pieces // 1000

print(f"{pieces} x {item}")
print(f"{kilograms:.3f} kg")
print(f"Insured: {insured}")
