/// A picture of figures, and the table that says the same.
package struct Chart: Sendable, Equatable {
    /// A share from 0 to 1.
    package struct Share: Sendable, Equatable {
        package var name: String
        package var share: Double
        package var isMarked: Bool

        package init(name: String, share: Double, isMarked: Bool) {
            self.name = name
            self.share = share
            self.isMarked = isMarked
        }
    }

    /// Seven days, of which those to come have no count.
    package struct Week: Sendable, Equatable {
        package var name: String
        package var counts: [Int?]

        package init(name: String, counts: [Int?]) {
            self.name = name
            self.counts = counts
        }
    }

    /// A count in two parts.
    package struct Column: Sendable, Equatable {
        package var name: String
        package var accepted: Int
        package var missed: Int

        package init(name: String, accepted: Int, missed: Int) {
            self.name = name
            self.accepted = accepted
            self.missed = missed
        }
    }

    package struct Count: Sendable, Equatable {
        package var name: String
        package var count: Int

        package init(name: String, count: Int) {
            self.name = name
            self.count = count
        }
    }

    package enum Kind: Sendable, Equatable {
        /// With the mean to compare them with.
        case shares([Share], mean: Double)
        case days([Week])
        case weeks([Column])
        case counts([Count])
    }

    package var title: String
    /// What the picture shows, in a sentence or two, for those who do not see it.
    package var description: String
    package var kind: Kind
    /// Nothing where the table that follows is it.
    package var table: Table?

    package init(title: String, description: String, kind: Kind, table: Table?) {
        self.title = title
        self.description = description
        self.kind = kind
        self.table = table
    }
}
