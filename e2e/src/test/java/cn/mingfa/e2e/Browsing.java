package cn.mingfa.e2e;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Visits}. Server and browser start with the first test class and end with the whole run; where
 * there is no Chromium the tests are skipped and say so.
 */
final class Browsing implements BeforeAllCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(Browsing.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = Chromium.installed();
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine: install the package chromium");
        stage(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Visits visits = context.getStore(SPACE).get(Visits.class, Visits.class);
        if (visits == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            visits.keepPictures(context.getRequiredTestClass().getSimpleName() + " " + context.getDisplayName());
        } else {
            visits.mustHaveGoneWell();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE).computeIfAbsent(Visits.class, key -> new Visits(stage(context)), Visits.class);
    }

    private static Stage stage(ExtensionContext context) {
        return context.getRoot().getStore(SPACE).computeIfAbsent(Stage.class, key -> Stage.set(), Stage.class);
    }
}
