import Synchronization

/// Values that are used one after the other: one is made only where none is spare.
package final class Spares<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let spare = Mutex<[Key: [Value]]>([:])

    package init() {}

    /// Hands a value to the body that nobody else has meanwhile, and keeps it afterwards where it can be used again.
    package func with<Result>(
        _ key: Key, orMaking make: () throws -> Value, keepingIf isSound: (Value) -> Bool,
        _ body: (Value) throws -> Result
    ) throws -> Result {
        let found = spare.withLock { $0[key]?.popLast() }
        let value = try found ?? make()
        let result = try body(value)
        if isSound(value) { spare.withLock { $0[key, default: []].append(value) } }
        return result
    }
}
