import System

/// Reads what a client has recorded; see `http_request.py`.
extension ConversationRecord {
    /// Nothing where the fields are not what a client writes. What it was stopped in the middle of is left out.
    init?(_ fields: [ArraySlice<UInt8>]) {
        guard let mark = fields.first?.first else { return nil }
        switch mark {
        case UInt8(ascii: "0"): end = .finished
        case UInt8(ascii: "1"): end = .serverEnded
        default: end = .clientStopped
        }
        groups = []
        for field in fields.dropFirst() {
            guard let exchanges = Fields.unpack(field) else { return nil }
            let read = exchanges.map { Fields.unpack($0).flatMap(Exchange.init) }
            guard !read.contains(where: { $0 == nil }) else { return nil }
            groups.append(read.compactMap(\.self))
        }
    }
}

extension ConversationRecord.Exchange {
    fileprivate init?(_ fields: [ArraySlice<UInt8>]) {
        guard fields.count == 8, let time = Fields.number(fields[1]), let status = Fields.number(fields[2]),
            let surplus = Fields.number(fields[6]), let headers = Self.pairs(fields[4]),
            let captured = Self.pairs(fields[7])
        else { return nil }
        reason = Fields.string(fields[3])
        if !fields[0].isEmpty {
            guard let fault = ConversationRecord.Fault(Fields.string(fields[0])) else { return nil }
            self.fault = fault
        }
        microseconds = time
        self.status = status
        self.headers = headers.map { Header(Fields.string($0), Fields.string($1)) }
        body = Array(fields[5])
        self.surplus = surplus
        for (name, value) in captured { self.captured[Fields.string(name)] = Array(value) }
    }

    private static func pairs(_ field: ArraySlice<UInt8>) -> [(ArraySlice<UInt8>, ArraySlice<UInt8>)]? {
        guard let parts = Fields.unpack(field), parts.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: parts.count, by: 2).map { (parts[$0], parts[$0 + 1]) }
    }
}

extension ConversationRecord.Fault {
    /// From its name, and its detail behind a space where it has one.
    fileprivate init?(_ text: String) {
        let parts = text.parts(betweenBytes: " ", mostCuts: 1)
        let (name, detail) = (parts[0], parts.count > 1 ? parts[1] : "")
        switch name {
        case "nothing-listens": self = .nothingListens(otherPorts: detail)
        case "no-capture": self = .noCapture(detail)
        default:
            guard let fault = Self.byName[name] else { return nil }
            self = fault
        }
    }

    /// As the client and programs are told it.
    package var name: String {
        switch self {
        case .nothingListens: "nothing-listens"
        case .noCapture: "no-capture"
        default: Self.byName.first { $0.value == self }?.key ?? ""
        }
    }

    private static let byName: [String: Self] = [
        "no-longer-listens": .noLongerListens, "gone": .gone, "timed-out": .timedOut, "no-time": .noTime,
        "no-end": .noEnd, "closed": .closed, "cut-short": .cutShort, "no-http": .noHTTP, "no-header": .noHeader,
        "long-head": .longHead, "preliminary": .preliminary, "bad-length": .badLength, "bad-coding": .badCoding,
        "too-large": .tooLarge,
    ]
}
