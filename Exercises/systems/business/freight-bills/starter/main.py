"""Compare shipments with a bill: main.py SHIPMENTS.csv BILL.csv TOLERANCE"""
