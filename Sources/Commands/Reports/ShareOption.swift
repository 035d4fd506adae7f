import Authoring
import Presentation
import System

/// One of several machines that share a work, as the command line says it: `2/5`, `auto` or `auto/5`.
enum ShareOption: Sendable, Equatable {
    case shard(Shard)
    /// As the system says that has started us, of so many where the command line says how many.
    case told(count: Int?)

    /// Nothing where nothing is said.
    ///
    /// - Throws: ``UsageFault``.
    init?(_ text: String?) throws {
        guard let text else { return nil }
        if text == "auto" {
            self = .told(count: nil)
        } else if text.beginsBytewise(with: "auto/"), let shard = Shard("1/" + text.dropFirst(5)) {
            self = .told(count: shard.count)
        } else if let shard = Shard(text) {
            self = .shard(shard)
        } else {
            throw UsageFault(message: Wording.unknownShard(text))
        }
    }

    /// - Throws: ``ShardVariables/Fault``.
    func shard(_ context: Context) throws -> Shard {
        switch self {
        case .shard(let shard): shard
        case .told(let count): try ShardVariables.shard(context.environment, count: count)
        }
    }
}
