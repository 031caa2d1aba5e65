package inspectorate.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at the console, in the Chromium of this system. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final String root;
    private int pictures;

    private Browser(ChromeDriver driver, String root) {
        this.driver = driver;
        this.root = root;
    }

    /** Skips the test where the system has no Chromium with its driver: nothing is downloaded. */
    static Browser at(String root) {
        var chromium = installed("chromium", "chromium-browser", "google-chrome");
        var chromedriver = installed("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "Skipped: no chromium with chromedriver among the system's programs (Debian: apt-get install chromium"
                        + " chromium-driver)");
        var options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.addArguments("--window-size=1280,1000", "--lang=zh-CN", "--disable-dev-shm-usage");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "zh-CN"));
        var logged = new LoggingPreferences();
        logged.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logged);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), root);
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void open(String path) {
        driver.get(root + path);
    }

    WebElement see(String css) {
        return new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The element of that kind with that text in it, once it is there. */
    WebElement see(String css, String text) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(page -> page.findElements(By.cssSelector(css)).stream()
                        .filter(found -> found.getText().contains(text))
                        .findFirst()
                        .orElse(null));
    }

    void type(String css, String text) {
        var field = see(css);
        field.clear();
        field.sendKeys(text);
    }

    /** Into a field whose own keyboard handling depends on the language, such as a date. */
    void set(String css, String value) {
        driver.executeScript("arguments[0].value = arguments[1]", see(css), value);
    }

    void choose(String css, String value) {
        new Select(see(css)).selectByValue(value);
    }

    void click(String css) {
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)))
                .click();
    }

    /** The page may replace the element between finding and clicking it: results follow the typing. */
    void click(String css, String text) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(page -> {
                    see(css, text).click();
                    return true;
                });
    }

    /** Clicks, and says yes to the question that follows. */
    void confirm(String css, String text) {
        click(css, text);
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.alertIsPresent())
                .accept();
    }

    void seeGone(String css) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
    }

    void run(String script) {
        driver.executeScript(script);
    }

    /** As somewhere else, or by time: the page that is open learns nothing of it. */
    void signOut() {
        driver.manage().deleteAllCookies();
    }

    String text() {
        return see("body").getText();
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) throws IOException {
        long height = ((Number) driver.executeScript("return document.documentElement.scrollHeight")).longValue();
        driver.manage().window().setSize(new Dimension(1280, (int) Math.clamp(height + 140, 700, 2600)));
        Files.createDirectories(PICTURES);
        Files.write(
                PICTURES.resolve("%02d-%s.png".formatted(++pictures, name)), driver.getScreenshotAs(OutputType.BYTES));
        driver.manage().window().setSize(new Dimension(1280, 1000));
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .as(name)
                .isEmpty();
    }

    /** What the person saw when they could not go on. */
    RuntimeException stuck(RuntimeException why) throws IOException {
        Files.write(PICTURES.resolve("stuck.png"), driver.getScreenshotAs(OutputType.BYTES));
        return why;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
