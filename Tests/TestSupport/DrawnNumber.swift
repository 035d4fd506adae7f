/// A number drawn from a name, for tests that try a share of many: always the same, whatever other names there are.
package enum DrawnNumber {
    package static func of(_ name: String) -> Int { name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } }
}
