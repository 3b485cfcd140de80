// Plain ES5, copied as it is: it must run where the rest of the add-in cannot (no WebView2, office.js not reached).
(function () {
  function say(text) {
    document.getElementById("pane").textContent = text;
  }
  window.addEventListener("load", function () {
    if (!window.Promise || !window.Map || !window.Symbol) {
      say(
        "本机 Excel 使用的浏览器组件过旧，无法运行均衡。请安装 Microsoft Edge WebView2 运行时后重新打开 Excel。 " +
          "The browser component of this Excel is too old to run Balance. Install the Microsoft Edge WebView2 Runtime and open Excel again."
      );
    } else if (!window.Office) {
      say(
        "无法加载 office.js，均衡不能与 Excel 通信。请检查网络，或请管理员检查 office.js 的地址。 " +
          "office.js could not be loaded, so Balance cannot talk to Excel. Check the network, or ask the administrator to check the address of office.js."
      );
    }
  });
})();
