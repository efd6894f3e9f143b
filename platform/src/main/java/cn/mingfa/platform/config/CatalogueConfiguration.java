package cn.mingfa.platform.config;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Loaded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The definitions the server works with: the shipped ones, with the office's own definitions, calendar and parameters
 * from folder {@code definitions}.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogue catalogue(MingfaSettings settings) {
        Path own = settings.data().resolve("definitions");
        if (!Files.isDirectory(own)) {
            return Catalogue.shipped();
        }
        Loaded loaded = Catalogue.shippedWith(own);
        return loaded.catalogue()
                .orElseThrow(() -> new StartRefusal("本单位的定义文件有误，改正后再启动：\n"
                        + loaded.findings().stream().map(String::valueOf).collect(Collectors.joining("\n"))));
    }
}
