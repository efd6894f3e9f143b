package cn.mingfa.platform.web.part;

import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.planning.PlanningWorld;
import java.util.function.BiFunction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Planning pages over an empty town on a real database, looked at by its principal. */
public final class PlanningPages implements AutoCloseable {

    public final PlanningWorld world = new PlanningWorld();
    public final MockMvc pages;

    /** @param rooms the controllers of the pages, made for whoever looks */
    public PlanningPages(BiFunction<Whose, PlanningWorld, Object[]> rooms) {
        Whose whose = PageWorld.whose(world.office.principal(), world.office.units(), LedgerOffice.TODAY);
        pages = PageWorld.pages(rooms.apply(whose, world));
    }

    /** The page is there and holds the words. */
    public ResultActions says(String address, String words) throws Exception {
        return pages.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)));
    }

    @Override
    public void close() {
        world.close();
    }
}
