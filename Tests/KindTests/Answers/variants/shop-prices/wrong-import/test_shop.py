import shop.prices
