import Catalog
import Synchronization

/// A catalog's index that is read when it is first asked for: who names an exercise needs none.
package final class LazyIndex: Sendable {
    private let read: @Sendable () -> CatalogIndex
    private let known = Mutex<CatalogIndex?>(nil)

    package init(_ read: @escaping @Sendable () -> CatalogIndex) {
        self.read = read
    }

    package var value: CatalogIndex {
        known.withLock { known in
            if let known { return known }
            let index = read()
            known = index
            return index
        }
    }
}
