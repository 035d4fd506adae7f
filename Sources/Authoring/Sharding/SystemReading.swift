/// What one system says of this job.
struct SystemReading {
    private let system: ShardVariables.System
    private let set: [String: String]
    private let asked: Int?

    init(_ system: ShardVariables.System, _ set: [String: String], asked: Int?) {
        self.system = system
        self.set = set
        self.asked = asked
    }

    func shard() throws(ShardVariables.Fault) -> Shard {
        let number = try number(system.index)
        let count = try count()
        let first = try first()
        let index = number - first
        let step = try optionalNumber(system.step) ?? 1
        let last = try optionalNumber(system.last)
        if step < 1 || last != nil && last != first + (count - 1) * step { throw .unevenArray(system: system.name) }
        guard index >= 0, index % step == 0, let shard = Shard(number: index / step + 1, count: count) else {
            throw .outOfRange(system: system.name, index: number, count: count)
        }
        return shard
    }

    private func first() throws(ShardVariables.Fault) -> Int {
        switch system.first {
        case .number(let number): number
        case .variable(let name): try number(name)
        }
    }

    /// The system's own word, where it has one; else that of the command line.
    private func count() throws(ShardVariables.Fault) -> Int {
        if let asked, set[system.count] == nil { return asked }
        let found = try number(system.count)
        if let asked, asked != found { throw .otherCount(asked: asked, found: found, system: system.name) }
        return found
    }

    private func optionalNumber(_ name: String?) throws(ShardVariables.Fault) -> Int? {
        guard let name else { return nil }
        return try number(name)
    }

    private func number(_ name: String) throws(ShardVariables.Fault) -> Int {
        guard let text = set[name] else { throw .missing(name, system: system.name) }
        guard let number = Shard.number(text), number <= 1_000_000_000 else {
            throw .unusable(name, value: text, system: system.name)
        }
        return number
    }
}
