def overview(archive):
    """Return boxes, pages and uncounted folders of each room."""
    result = {}
    for room, boxes in archive.items():
        result[room] = {"boxes": len(boxes), "pages": 0, "uncounted": []}
    return result
