"""Shipments and the lines of a bill, compared so that nothing is guessed."""

from collections import defaultdict


def reconcile(shipments, lines, tolerance):
    """Return what belongs together, and what is left, by kind."""
    lines, doubles = without_doubles(lines)
    result = {"matches": [], "double": doubles, "unclear": [], "not billed": [], "not shipped": []}
    for here, there in by_route_and_day(shipments, lines):
        settle(here, there, tolerance, result)
    for found in result.values():
        found.sort()
    return result


def without_doubles(lines):
    first, doubles = {}, []
    for line in lines:
        if line.name in first:
            doubles.append(line.name)
        else:
            first[line.name] = line
    return first.values(), doubles


def by_route_and_day(shipments, lines):
    """Return pairs of lists, sorted: the shipments and the lines of a route and day."""
    groups = defaultdict(lambda: ([], []))
    for side, records in enumerate((shipments, lines)):
        for record in sorted(records):
            groups[record.route, record.day][side].append(record)
    return groups.values()


def settle(shipments, lines, tolerance, result):
    """Match what is certain of a route and day, and sort the rest."""

    def match(some_shipments, some_lines):
        result["matches"].append((names(some_shipments), names(some_lines)))
        for shipment in some_shipments:
            shipments.remove(shipment)
        for line in some_lines:
            lines.remove(line)

    def partners(record, others):
        return [other for other in others if abs(other.cents - record.cents) <= tolerance]

    for shipment in list(shipments):
        same = [line for line in lines if line.cents == shipment.cents]
        if same:
            match([shipment], same[:1])
    for shipment in list(shipments):
        near = partners(shipment, lines)
        if len(near) == 1:
            match([shipment], near)
    if min(len(shipments), len(lines)) == 1 and abs(total(shipments) - total(lines)) <= tolerance:
        match(list(shipments), list(lines))
    for records, others, left in ((shipments, lines, "not billed"), (lines, shipments, "not shipped")):
        for record in records:
            result["unclear" if partners(record, others) else left].append(record.name)


def names(records):
    return tuple(record.name for record in records)


def total(records):
    return sum(record.cents for record in records)
