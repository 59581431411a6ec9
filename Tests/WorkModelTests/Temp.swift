import Foundation
import Testing
import TestWorld
import WorkModel
@Test func measure() async throws {
    let c = ContinuousClock()
    let world = try World()
    print("world", c.measure { _ = try? World() })
    print("start", try await c.measure { _ = try await world.start() })
    let hall = try await world.start()
    print("room1", try await c.measure { _ = try await hall.room() })
    print("room2", try await c.measure { _ = try await hall.room() })
    print("write", try await c.measure { _ = try await hall.write("a") })
    print("rich", try await c.measure { _ = try await world.richHall() })
    print("takeout", try await c.measure { _ = try await world.dugnader.takeout(hall.id) })
    let t = try await world.dugnader.takeout(hall.id)
    print("json", try c.measure { _ = try t.json() })
    let j = try t.json()
    print("size", j.count)
    print("decode", try c.measure { _ = try Takeout(json: j) })
    print("jsonser", try c.measure { _ = try JSONSerialization.jsonObject(with: j) })
    print("take", try await c.measure { _ = try await world.dugnader.take(in: t) })
    try await world.dugnader.delete(hall.id)
    print("take2", try await c.measure { _ = try await world.dugnader.take(in: t) })
    print("alltext", try await c.measure { _ = try await world.store.allText() })
}
