package mimus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventsTest {
    private final Events events = new Events();
    private final List<String> happened = new ArrayList<>();

    @Test
    void eventsHappenInOrderOfTimeThenOfPlanning() {
        events.at(20, () -> happened.add("late"));
        events.at(10, () -> happened.add("first"));
        events.at(10, () -> happened.add("second"));
        assertEquals(10, events.next());
        events.fire(9);
        assertEquals(List.of(), happened);
        events.fire(10);
        assertEquals(List.of("first", "second"), happened);
        assertEquals(20, events.next());
    }

    @Test
    void whatIsCalledOffDoesNotHappen() {
        events.at(10, () -> happened.add("no")).cancel();
        assertEquals(Long.MAX_VALUE, events.next());
        events.fire(100);
        assertEquals(List.of(), happened);
    }

    @Test
    void anEventMayPlanTheNext() {
        events.at(1, () -> events.at(2, () -> happened.add("next")));
        events.fire(5);
        assertEquals(List.of("next"), happened);
    }
}
