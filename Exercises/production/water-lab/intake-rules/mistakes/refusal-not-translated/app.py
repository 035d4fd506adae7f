from bottles import router
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from service import NotFound

app = FastAPI()
app.include_router(router)


@app.exception_handler(NotFound)
async def not_there(request, error):
    return JSONResponse(status_code=404, content={"detail": str(error)})
