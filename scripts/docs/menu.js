// The menu is open beside the page, and closed above it on narrow screens.
const menu = document.querySelector(".menu");
const narrow = matchMedia("(max-width: 900px)");
const adjust = () => (menu.open = !narrow.matches);
adjust();
narrow.addEventListener("change", adjust);
menu.addEventListener("click", (event) => {
  if (narrow.matches && event.target.closest("a")) menu.open = false;
});
