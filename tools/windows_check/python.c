/* python.exe: what it does is in python312.dll. */
#include <wchar.h>

extern __declspec(dllimport) int Py_Main(int count, wchar_t **arguments);

int wmain(int count, wchar_t **arguments) { return Py_Main(count, arguments); }
