# What the operating system does for printing: raw bytes to a printer, the list of printers, and a serial port as a
# pipe. It is told by environment variables, so that no name is ever quoted, and answers with one line of base64
# (JSON in UTF-8), so that no code page changes a name. ASCII only: Windows PowerShell reads it in the system's code page.
param([Parameter(Mandatory = $true)][ValidateSet('send', 'printers', 'serial')][string]$Act)
$ErrorActionPreference = 'Stop'

function Write-Answer($Value) {
  $json = ConvertTo-Json -InputObject $Value -Compress -Depth 3
  [Console]::Out.Write([Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($json)))
}

function Send-Raw {
  Add-Type -TypeDefinition @'
using System;
using System.Runtime.InteropServices;
public static class RawPrinting {
  [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)]
  struct DocInfo {
    [MarshalAs(UnmanagedType.LPWStr)] public string Name;
    [MarshalAs(UnmanagedType.LPWStr)] public string OutputFile;
    [MarshalAs(UnmanagedType.LPWStr)] public string DataType;
  }
  [DllImport("winspool.drv", EntryPoint = "OpenPrinterW", CharSet = CharSet.Unicode, SetLastError = true)]
  static extern bool OpenPrinter(string name, out IntPtr printer, IntPtr defaults);
  [DllImport("winspool.drv", EntryPoint = "StartDocPrinterW", CharSet = CharSet.Unicode, SetLastError = true)]
  static extern int StartDocPrinter(IntPtr printer, int level, ref DocInfo document);
  [DllImport("winspool.drv", SetLastError = true)] static extern bool StartPagePrinter(IntPtr printer);
  [DllImport("winspool.drv", SetLastError = true)]
  static extern bool WritePrinter(IntPtr printer, byte[] bytes, int count, out int written);
  [DllImport("winspool.drv", SetLastError = true)] static extern bool EndPagePrinter(IntPtr printer);
  [DllImport("winspool.drv", SetLastError = true)] static extern bool EndDocPrinter(IntPtr printer);
  [DllImport("winspool.drv", SetLastError = true)] static extern bool AbortPrinter(IntPtr printer);
  [DllImport("winspool.drv", SetLastError = true)] static extern bool ClosePrinter(IntPtr printer);

  public static string Send(string name, string title, byte[] bytes) {
    IntPtr printer;
    if (!OpenPrinter(name, out printer, IntPtr.Zero)) return "no-printer";
    try {
      DocInfo document = new DocInfo();
      document.Name = title;
      document.DataType = "RAW";
      if (StartDocPrinter(printer, 1, ref document) == 0) return "refused";
      if (!StartPagePrinter(printer)) { AbortPrinter(printer); return "refused"; }
      int written;
      bool whole = WritePrinter(printer, bytes, bytes.Length, out written) && written == bytes.Length;
      whole = EndPagePrinter(printer) && whole;
      whole = EndDocPrinter(printer) && whole;
      return whole ? "sent" : "broken";
    } finally { ClosePrinter(printer); }
  }
}
'@
  $bytes = [IO.File]::ReadAllBytes($env:STOREFRONT_DESK_BYTES)
  Write-Answer ([RawPrinting]::Send($env:STOREFRONT_DESK_PRINTER, $env:STOREFRONT_DESK_TITLE, $bytes))
}

function Get-Printers {
  Write-Answer @(Get-CimInstance -ClassName Win32_Printer | ForEach-Object {
      @{ name = $_.Name; offline = [bool]$_.WorkOffline; fault = [int]$_.DetectedErrorState; status = [int]$_.PrinterStatus }
    })
}

# Standard input goes to the port, what the port says goes to standard output, until the input ends. The first byte
# that is written (ACK) is our own: the port is open.
function Join-Serial {
  $port = New-Object IO.Ports.SerialPort $env:STOREFRONT_DESK_PORT, ([int]$env:STOREFRONT_DESK_BAUD), 'None', 8, 'One'
  $port.Handshake = 'XOnXOff'
  $port.DtrEnable = $true
  $port.WriteTimeout = 10000
  $port.Open()
  try {
    $out = [Console]::OpenStandardOutput()
    $out.WriteByte(6)
    $out.Flush()
    $answers = $port.BaseStream.CopyToAsync($out, 1)
    [Console]::OpenStandardInput().CopyTo($port.BaseStream)
    while ($port.BytesToWrite -gt 0) { Start-Sleep -Milliseconds 20 }
  } finally { $port.Close() }
}

switch ($Act) {
  'send' { try { Send-Raw } catch { Write-Answer 'failed' } }
  'printers' { Get-Printers }
  'serial' { Join-Serial }
}
exit 0
