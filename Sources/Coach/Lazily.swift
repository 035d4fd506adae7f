import Synchronization

/// Something that is found out when it is first asked for: who names an exercise needs no index of all.
package final class Lazily<Value: Sendable>: Sendable {
    private let read: @Sendable () -> Value
    private let known = Mutex<Value?>(nil)

    package init(_ read: @escaping @Sendable () -> Value) {
        self.read = read
    }

    package var value: Value {
        known.withLock { known in
            if let known { return known }
            let value = read()
            known = value
            return value
        }
    }
}
