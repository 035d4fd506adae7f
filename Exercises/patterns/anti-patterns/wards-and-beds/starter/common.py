"""What wards and beds both need."""
